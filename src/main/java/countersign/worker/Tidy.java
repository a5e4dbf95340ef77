package countersign.worker;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.reading.Bytes;
import countersign.reading.Limits;
import java.util.List;
import java.util.Optional;

/** Brings what readers say into the bounds that the parent insists on. */
final class Tidy {

    private Tidy() {}

    static int side(int pixels) {
        return Math.max(1, Math.min(Limits.SIDE, pixels));
    }

    static List<TextLine> lines(List<TextLine> lines) {
        return lines.stream().flatMap(line -> line(line).stream()).toList();
    }

    static Reading reading(Reading reading) {
        return new Reading(reading.reader(), reading.text(), share(reading.confidence()));
    }

    static Bytes rgb(PageImage image, int top, int rows) {
        int width = image.width();
        var rgb = new byte[3 * width * rows];
        for (int i = 0; i < width * rows; i++) {
            int pixel = image.pixels()[top * width + i];
            rgb[3 * i] = (byte) (pixel >> 16);
            rgb[3 * i + 1] = (byte) (pixel >> 8);
            rgb[3 * i + 2] = (byte) pixel;
        }
        return new Bytes(rgb);
    }

    private static Optional<TextLine> line(TextLine line) {
        var glyphs = line.glyphs().stream()
                .filter(glyph -> isOneCharacter(glyph.text()))
                .map(glyph -> new Glyph(glyph.text(), box(glyph.box()), share(glyph.confidence())))
                .toList();
        return glyphs.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextLine(glyphs, box(line.box()), line.second(), line.script()));
    }

    private static boolean isOneCharacter(String text) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) == 1
                && !Character.isISOControl(text.codePointAt(0))
                && Character.getType(text.codePointAt(0)) != Character.SURROGATE;
    }

    private static Box box(Box box) {
        return new Box(
                within(box.x(), -1, 2), within(box.y(), -1, 2), within(box.width(), 0, 3), within(box.height(), 0, 3));
    }

    private static double share(double value) {
        return within(value, 0, 1);
    }

    private static double within(double value, double least, double most) {
        return Double.isNaN(value) ? least : Math.max(least, Math.min(most, value));
    }
}
