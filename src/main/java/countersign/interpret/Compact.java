package countersign.interpret;

import countersign.extract.words.Words;
import java.util.regex.Pattern;

/** Words without their blanks, which print leaves anywhere, and the way back to their places. */
record Compact(String text, Words words, int[] places) {

    private static final Pattern GRADE = Pattern.compile("(?:[IVX]+|[A-Z])[A-C]?(?![a-zA-Z])");

    private static final Pattern YEAR = Pattern.compile("(?:1 9\\d|2 0\\d|19 \\d|20 \\d|19\\d |20\\d )\\d年");

    /** The text of words that are known only as text. */
    static String of(String text) {
        var kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (kept(text, i)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** Drops a blank unless it parts two Latin words or two numbers: ARDS MODS, 867 57-111; NYHA IV is one, and 2 015年. */
    private static boolean kept(String text, int at) {
        if (text.charAt(at) != ' ') {
            return true;
        }
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return digit(before) && digit(after) && !inYear(text, at)
                || latin(before)
                        && latin(after)
                        && !GRADE.matcher(text).region(at + 1, text.length()).lookingAt();
    }

    private static boolean inYear(String text, int at) {
        int from = at;
        while (from > 0 && digit(text.charAt(from - 1))) {
            from--;
        }
        return YEAR.matcher(text).region(from, text.length()).lookingAt();
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean latin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    static Compact of(Words words) {
        var text = new StringBuilder();
        int[] places = new int[words.length() + 1];
        for (int i = 0; i < words.length(); i++) {
            if (kept(words.text(), i)) {
                places[text.length()] = i;
                text.append(words.text().charAt(i));
            }
        }
        places[text.length()] = words.length();
        return new Compact(text.toString(), words, places);
    }

    /** The words from one character of the text to another, exclusive. */
    Words part(int from, int to) {
        return words.sub(places[from], to == 0 ? 0 : places[to - 1] + 1);
    }
}
