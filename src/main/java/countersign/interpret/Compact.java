package countersign.interpret;

import countersign.extract.words.Words;

/** Words without their blanks, which print leaves anywhere, and the way back to their places. */
record Compact(String text, Words words, int[] places) {

    static Compact of(Words words) {
        var text = new StringBuilder();
        int[] places = new int[words.length() + 1];
        for (int i = 0; i < words.length(); i++) {
            if (words.text().charAt(i) != ' ') {
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
