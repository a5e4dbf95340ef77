package countersign.ocr.tesseract;

import java.util.regex.Pattern;

/** Takes out the spaces that Tesseract puts between Chinese characters, where none are printed. */
final class ChineseSpaces {

    private static final String WIDE =
            "[\\p{IsHan}\\p{InCJK_Symbols_and_Punctuation}\\p{InHalfwidth_and_Fullwidth_Forms}]";
    private static final Pattern SPACES = Pattern.compile("(?<=" + WIDE + ")\\s+|\\s+(?=" + WIDE + ")");

    private ChineseSpaces() {}

    static String without(String text) {
        return SPACES.matcher(text).replaceAll("");
    }
}
