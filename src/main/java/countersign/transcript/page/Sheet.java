package countersign.transcript.page;

import countersign.reading.PageCopy;

/**
 * How a page looks.
 *
 * @param copy its picture
 * @param turnedClockwise how far it, shown as its file says, is to be turned to stand upright: 0, 90, 180 or 270
 */
public record Sheet(PageCopy copy, int turnedClockwise) {

    /** Upright, in points. */
    public double width() {
        return turnedClockwise % 180 == 0 ? copy.paperWidth() : copy.paperHeight();
    }

    /** Upright, in points. */
    public double height() {
        return turnedClockwise % 180 == 0 ? copy.paperHeight() : copy.paperWidth();
    }
}
