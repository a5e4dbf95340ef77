package countersign.imaging.file;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * One character of a PDF's text on the page shown.
 *
 * @param box as fractions of the page
 * @param x its left edge in points, as are the next three
 * @param right its right edge
 * @param baseline from the top
 * @param size its height
 * @param angle which way its text runs: 0 to the right, 90 downwards, 180 to the left, 270 upwards
 */
record PlacedGlyph(String text, Box box, double x, double right, double baseline, double size, double angle) {

    /** The characters that {@code drawn} stands for, side by side. */
    static List<PlacedGlyph> of(DrawnGlyph drawn, PageFrame frame) {
        var characters = printed(drawn.text()).codePoints().toArray();
        var placed = new ArrayList<PlacedGlyph>();
        var origin = frame.shown(drawn.place(), 0, 0);
        var ahead = frame.shown(drawn.place(), 1, 0);
        var above = frame.shown(drawn.place(), 0, drawn.height());
        double angle = Math.toDegrees(
                Math.atan2((ahead.y - origin.y) * frame.shownHeight(), (ahead.x - origin.x) * frame.shownWidth()));
        double size = Math.hypot((above.x - origin.x) * frame.shownWidth(), (above.y - origin.y) * frame.shownHeight());
        double step = drawn.advance() / characters.length;
        for (int i = 0; i < characters.length; i++) {
            var box = frame.enclose(drawn.place(), i * step, drawn.bottom(), (i + 1) * step, drawn.top());
            placed.add(new PlacedGlyph(
                    Character.toString(characters[i]),
                    box,
                    box.x() * frame.shownWidth(),
                    box.right() * frame.shownWidth(),
                    origin.y * frame.shownHeight(),
                    size,
                    (angle + 360) % 360));
        }
        return placed;
    }

    boolean isOnPage() {
        return box.centreX() > 0 && box.centreX() < 1 && box.centreY() > 0 && box.centreY() < 1;
    }

    boolean isSpace() {
        int point = text.codePointAt(0);
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }

    boolean runs(int direction) {
        double off = Math.abs(angle - direction) % 360;
        return Math.min(off, 360 - off) < 5;
    }

    /** The same character once more, a hair beside itself: how some programs print bold. */
    boolean repeats(PlacedGlyph other) {
        return text.equals(other.text)
                && Math.abs(x - other.x) < 0.2 * size
                && Math.abs(baseline - other.baseline) < 0.2 * size;
    }

    Glyph sure() {
        return new Glyph(text, box, 1);
    }

    /** Radicals and compatibility forms, which some fonts name in place of the ideographs they show, become those. */
    private static String printed(String text) {
        boolean odd = text.codePoints()
                .anyMatch(point -> point >= 0x2E80 && point <= 0x2FDF
                        || point >= 0xF900 && point <= 0xFAFF
                        || point >= 0xFB00 && point <= 0xFB06);
        return odd ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }
}
