package countersign.worker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a line that says something else from one that was only read badly.
 *
 * <p>What counts is what both readers see on the picture and the file does not say: another number, other words, or one
 * of the characters that turn a sentence round. Whatever one of the readers may have mistaken does not count.
 */
final class LineDifference {

    /** Characters that turn a side, a finding or a date into another one. */
    private static final String DECISIVE = "左右双有无阴阳良恶男女";

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int WORDS = 2;

    private final int leastDigits;

    /** @param leastDigits how many digits of a number must be others: 1 where the file's text is exact by its making */
    LineDifference(int leastDigits) {
        this.leastDigits = leastDigits;
    }

    /** How alike two texts are, 0 to 1, apart from spaces and punctuation. */
    static double likeness(String one, String other) {
        String a = written(one);
        String b = written(other);
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 1 : 1 - (double) distance(a, b) / longer;
    }

    /** How many characters of it count for {@link #likeness}. */
    static int weight(String text) {
        return written(text).length();
    }

    /**
     * True if the picture shows something else.
     *
     * @param file what the file says
     * @param first what the first reader sees
     * @param second what the second reader sees
     */
    boolean isPlain(String file, String first, String second) {
        String said = folded(file);
        String seen = folded(first);
        String seenAgain = folded(second);
        return otherNumber(said, seen, seenAgain) || otherWords(han(said), han(seen), han(seenAgain));
    }

    private boolean otherNumber(String said, String seen, String seenAgain) {
        String saidDigits = digits(said);
        String seenDigits = digits(seen);
        String againDigits = digits(seenAgain);
        if (saidDigits.equals(seenDigits) || saidDigits.equals(againDigits)) {
            return false;
        }
        for (String shown : numbers(seen)) {
            if (shown.length() < WORDS
                    || saidDigits.contains(shown)
                    || !numbers(seenAgain).contains(shown)) {
                continue;
            }
            boolean replaces = numbers(said).stream()
                    .filter(number -> number.length() >= WORDS)
                    .filter(number -> !seenDigits.contains(number) && !againDigits.contains(number))
                    .anyMatch(number -> distance(number, shown) >= leastDigits);
            if (replaces) {
                return true;
            }
        }
        return false;
    }

    private static boolean otherWords(String said, String seen, String seenAgain) {
        int start = 0;
        int most = Math.min(said.length(), seen.length());
        while (start < most && said.charAt(start) == seen.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < most - start && said.charAt(said.length() - 1 - tail) == seen.charAt(seen.length() - 1 - tail)) {
            tail++;
        }
        String was = said.substring(start, said.length() - tail);
        String is = seen.substring(start, seen.length() - tail);
        boolean agreed = seenAgain.contains(around(seen, start, seen.length() - tail)) && !seenAgain.contains(was);
        if (was.isEmpty() || is.isEmpty() || !agreed) {
            return false;
        }
        boolean turned = was.length() == 1 && is.length() == 1 && DECISIVE.contains(was) && DECISIVE.contains(is);
        return turned || was.length() >= WORDS && is.length() >= WORDS && distance(was, is) >= WORDS;
    }

    /** The words with a neighbour on each side, so that a chance likeness does not count. */
    private static String around(String text, int from, int to) {
        return text.substring(Math.max(0, from - 1), Math.min(text.length(), to + 1));
    }

    private static List<String> numbers(String text) {
        var numbers = new ArrayList<String>();
        for (var matcher = NUMBER.matcher(text); matcher.find(); ) {
            numbers.add(matcher.group());
        }
        return numbers;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String han(String text) {
        return text.codePoints()
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Width and signs are no difference; what stands between digits still parts them. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("(?<=[0-9])[Oo]|[Oo](?=[0-9])", "0")
                .replaceAll("(?<=[0-9])[lI]|[lI](?=[0-9])", "1")
                .replaceAll("(?<=[0-9])[,.](?=[0-9])", "")
                .replaceAll("[^\\p{L}0-9]+", " ");
    }

    private static String written(String text) {
        return folded(text).replace(" ", "");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
