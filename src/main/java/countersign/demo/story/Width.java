package countersign.demo.story;

import java.util.ArrayDeque;

/** Sets punctuation beside Chinese characters in full width, as some hospitals' programs do and others don't. */
final class Width {

    private Width() {}

    static String full(String text) {
        var result = new StringBuilder(text);
        var open = new ArrayDeque<Boolean>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean after = i > 0 && chinese(text.charAt(i - 1));
            boolean before = i + 1 < text.length() && chinese(text.charAt(i + 1));
            switch (c) {
                case ',' -> widen(result, i, after, '\uFF0C');
                case ';' -> widen(result, i, after || before, '\uFF1B');
                case ':' -> widen(result, i, after, '\uFF1A');
                case '(' -> {
                    boolean wide = after || before;
                    open.push(wide);
                    widen(result, i, wide, '\uFF08');
                }
                case ')' -> widen(result, i, !open.isEmpty() && open.pop(), '\uFF09');
                default -> {}
            }
        }
        return result.toString();
    }

    private static void widen(StringBuilder text, int at, boolean wide, char full) {
        if (wide) {
            text.setCharAt(at, full);
        }
    }

    private static boolean chinese(char c) {
        return c >= 0x3000 && c < 0xA000 || c == '}' || c == '{' || c == ']' || c == '”' || c == '\uFF09';
    }
}
