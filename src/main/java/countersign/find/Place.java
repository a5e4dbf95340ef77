package countersign.find;

import org.jspecify.annotations.Nullable;

/**
 * Where words stand in a text as it was read, marks and spaces included.
 *
 * @param end exclusive
 */
record Place(int start, int end) {

    /**
     * The first place of the words.
     *
     * @param wrong how many characters may be others
     * @return null where there is none
     */
    static @Nullable Place of(String words, String text, int wrong) {
        char[] sought = words.toCharArray();
        var plain = new char[text.length()];
        var origin = new int[text.length()];
        int length = 0;
        for (int i = 0; i < plain.length; i++) {
            char form = Plain.of(text.charAt(i));
            if (form != 0) {
                plain[length] = form;
                origin[length++] = i;
            }
        }
        for (int at = 0; at + sought.length <= length; at++) {
            if (stands(sought, plain, at, wrong)) {
                return new Place(origin[at], origin[at + sought.length - 1] + 1);
            }
        }
        return null;
    }

    private static boolean stands(char[] sought, char[] plain, int at, int wrong) {
        int left = wrong;
        for (int i = 0; i < sought.length; i++) {
            if (plain[at + i] != sought[i] && left-- == 0) {
                return false;
            }
        }
        return true;
    }
}
