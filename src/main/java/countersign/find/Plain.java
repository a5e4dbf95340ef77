package countersign.find;

import java.text.Normalizer;

/**
 * The one form in which characters are compared: half width, small letters, simplified; spaces and marks count for nothing,
 * so that a date or a sum is found however it is punctuated.
 */
final class Plain {

    /** By character; 0 for what does not count. */
    private static final char[] FORMS = forms();

    private Plain() {}

    /** 0 where the character does not count. */
    static char of(char character) {
        return FORMS[character];
    }

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char form = of(text.charAt(i));
            if (form != 0) {
                plain.append(form);
            }
        }
        return plain.toString();
    }

    private static char[] forms() {
        var forms = new char[0x10000];
        for (int c = 0; c < forms.length; c++) {
            forms[c] = form((char) c);
        }
        Resource.lines("/find/simplified.txt").forEach(line -> {
            for (int i = 0; i + 1 < line.length(); i += 2) {
                forms[line.charAt(i)] = line.charAt(i + 1);
            }
        });
        return forms;
    }

    private static char form(char c) {
        if (c >= 0x4e00 && c <= 0x9fff || c >= '0' && c <= '9' || c >= 'a' && c <= 'z') {
            return c;
        }
        if (Character.isSurrogate(c)) {
            return c;
        }
        var wide = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        char first = wide.charAt(0);
        return Character.isLetterOrDigit(first) ? Character.toLowerCase(first) : 0;
    }
}
