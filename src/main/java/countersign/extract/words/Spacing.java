package countersign.extract.words;

import countersign.model.page.Glyph;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.stream.IntStream;

/**
 * The white space of a line, in widths of a Chinese character.
 *
 * <p>Measured from the middle of one character to the middle of the next, since readers know the middles better than
 * the edges, and against the line's own pitch, which is wider in a spaced-out heading.
 */
final class Spacing {

    private static final double NARROW = 0.52;

    private final TextLine line;
    private final int[] ink;
    private final double pitch;

    private Spacing(TextLine line, int[] ink, double pitch) {
        this.line = line;
        this.ink = ink;
        this.pitch = pitch;
    }

    static Spacing of(Transcript page, TextLine line) {
        int[] ink = IntStream.range(0, line.glyphs().size())
                .filter(i -> !isBlank(line.glyphs().get(i)))
                .toArray();
        double em = em(page, line);
        double[] pitches = IntStream.range(1, ink.length)
                .mapToDouble(k -> distance(line, ink, k) / expected(line, ink, k))
                .filter(pitch -> pitch > 0.4 * em && pitch < 1.6 * em)
                .sorted()
                .toArray();
        return new Spacing(line, ink, pitches.length < 3 ? 0.9 * em : pitches[pitches.length / 2]);
    }

    /** The glyphs that are not blank. */
    int[] ink() {
        return ink;
    }

    /** How much wider than usual the space before the {@code k}-th of {@link #ink()} is. */
    double before(int k) {
        return distance(line, ink, k) / Math.max(pitch, 1e-6) - expected(line, ink, k);
    }

    boolean han(int k) {
        return Folding.isHan(line.glyphs().get(ink[k]).text().charAt(0));
    }

    static boolean isBlank(Glyph glyph) {
        String text = glyph.text();
        return text.length() == 1
                ? Folding.isBlank(text.charAt(0))
                : text.codePoints().allMatch(Folding::isBlank);
    }

    /** The height of a character, as a fraction of the page's width. */
    private static double em(Transcript page, TextLine line) {
        double height = line.glyphs().stream()
                .mapToDouble(glyph -> glyph.box().height())
                .sorted()
                .skip(line.glyphs().size() / 2)
                .findFirst()
                .orElse(0);
        return height * page.height() / Math.max(1, page.width());
    }

    private static double distance(TextLine line, int[] ink, int k) {
        return line.glyphs().get(ink[k]).box().centreX()
                - line.glyphs().get(ink[k - 1]).box().centreX();
    }

    private static double expected(TextLine line, int[] ink, int k) {
        return (width(line.glyphs().get(ink[k])) + width(line.glyphs().get(ink[k - 1]))) / 2;
    }

    private static double width(Glyph glyph) {
        return glyph.text().codePointAt(0) < 0x2000 ? NARROW : 1;
    }
}
