package countersign.ocr;

import countersign.model.page.TextLine;
import java.util.List;

/**
 * What was read on a picture, and which way up it is.
 *
 * @param turnedClockwise how far the picture must be turned to stand upright: 0, 90, 180 or 270 degrees
 * @param width width of the upright picture with square pixels
 * @param height its height
 * @param lines in reading order; boxes are fractions of that upright picture, which is turned but not straightened
 */
public record PageReading(int turnedClockwise, int width, int height, List<TextLine> lines) {

    public PageReading {
        if (turnedClockwise % 90 != 0 || turnedClockwise < 0 || turnedClockwise >= 360) {
            throw new IllegalArgumentException("not a whole turn: " + turnedClockwise);
        }
        lines = List.copyOf(lines);
    }
}
