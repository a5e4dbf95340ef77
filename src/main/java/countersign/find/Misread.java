package countersign.find;

/** Words of which a reader took one character for another. */
final class Misread {

    private Misread() {}

    /** Where the text holds the words but for one character; −1 where it does not. */
    static int find(String plain, String words) {
        for (int at = 0; at + words.length() <= plain.length(); at++) {
            int wrong = 0;
            for (int i = 0; i < words.length() && wrong < 2; i++) {
                wrong += plain.charAt(at + i) == words.charAt(i) ? 0 : 1;
            }
            if (wrong < 2) {
                return at;
            }
        }
        return -1;
    }
}
