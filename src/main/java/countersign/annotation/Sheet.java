package countersign.annotation;

import countersign.model.page.Box;
import countersign.model.page.PageId;

/**
 * A page as it lies in a PDF of ours: as wide as A4, as high as its picture wants.
 *
 * @param aspect its height for a width of 1
 */
public record Sheet(PageId page, double aspect) {

    /** A4, in points. */
    static final float WIDTH = 595.28f;

    float height() {
        return (float) (WIDTH * aspect);
    }

    float x(double across) {
        return (float) (across * WIDTH);
    }

    /** PDF counts from the bottom. */
    float y(double down) {
        return (float) ((1 - down) * height());
    }

    /** The place of a rectangle given by two of its corners in points. */
    Box box(double x1, double y1, double x2, double y2) {
        double left = Math.min(x1, x2) / WIDTH;
        double top = 1 - Math.max(y1, y2) / height();
        return new Box(
                clamp(left),
                clamp(top),
                Math.min(1, Math.abs(x2 - x1) / WIDTH),
                Math.min(1, Math.abs(y2 - y1) / height()));
    }

    private static double clamp(double at) {
        return Math.max(0, Math.min(1, at));
    }
}
