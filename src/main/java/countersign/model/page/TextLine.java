package countersign.model.page;

import java.util.List;
import java.util.Optional;

/**
 * A run of characters that stand in one row without a wide gap: a printed line, or a cell of a table.
 *
 * @param glyphs the first reader's characters, left to right (top to bottom in vertical text); never empty
 * @param box encloses them
 * @param second what the second reader made of the whole line, where it was asked
 * @param script how it is written
 */
public record TextLine(List<Glyph> glyphs, Box box, Optional<Reading> second, Script script) {

    /** Stands for a code that only machines read; what it says is the line's second reading. */
    public static final String CODE = "▦";

    public TextLine {
        glyphs = List.copyOf(glyphs);
        if (glyphs.isEmpty()) {
            throw new IllegalArgumentException("a line has at least one character");
        }
    }

    public TextLine(List<Glyph> glyphs, Box box, Optional<Reading> second) {
        this(glyphs, box, second, Script.PRINT);
    }

    public static TextLine of(List<Glyph> glyphs) {
        return new TextLine(glyphs, enclose(glyphs), Optional.empty());
    }

    public TextLine withSecond(Reading reading) {
        return new TextLine(glyphs, box, Optional.of(reading), script);
    }

    public TextLine as(Script written) {
        return new TextLine(glyphs, box, second, written);
    }

    /** What a code says, where the line is one. */
    public Optional<String> code() {
        return second.filter(reading -> reading.reader().equals(Reading.QR)).map(Reading::text);
    }

    /** The characters joined; index {@code i} counts glyphs, so a glyph outside the BMP still counts one. */
    public String text() {
        var text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /** The place of the glyphs from {@code first} (inclusive) to {@code end} (exclusive). */
    public Box boxOf(int first, int end) {
        return enclose(glyphs.subList(first, end));
    }

    /** The least sure of those glyphs decides. */
    public double confidenceOf(int first, int end) {
        return glyphs.subList(first, end).stream()
                .mapToDouble(Glyph::confidence)
                .min()
                .orElse(0);
    }

    private static Box enclose(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
    }
}
