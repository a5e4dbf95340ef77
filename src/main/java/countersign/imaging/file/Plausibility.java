package countersign.imaging.file;

import java.util.List;
import java.util.Set;

/**
 * Tells text from the gibberish of fonts that name their glyphs wrongly: Chinese bytes taken for Western letters, or
 * glyph numbers taken for characters.
 */
final class Plausibility {

    private static final Set<Character.UnicodeScript> WRITTEN = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.GREEK);

    private Plausibility() {}

    /** The share of characters that records are written in; 1 where there are none. */
    static double of(List<DrawnGlyph> glyphs) {
        var points = glyphs.stream()
                .flatMapToInt(glyph -> glyph.text().codePoints())
                .filter(point -> !Character.isWhitespace(point))
                .toArray();
        long plausible =
                java.util.Arrays.stream(points).filter(Plausibility::isWritten).count();
        return points.length == 0 ? 1 : (double) plausible / points.length;
    }

    private static boolean isWritten(int point) {
        return point < 0x80
                || WRITTEN.contains(Character.UnicodeScript.of(point))
                || point > 0xFF && Character.UnicodeScript.of(point) == Character.UnicodeScript.COMMON
                || point >= 0xFF01 && point <= 0xFF5E
                || "°±·×÷§µ²³".indexOf(point) >= 0;
    }
}
