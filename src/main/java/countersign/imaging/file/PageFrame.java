package countersign.imaging.file;

import countersign.model.page.Box;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;

/**
 * From a PDF's coordinates to the page as shown: cropped, turned as it says, from the top left.
 *
 * @param left of the part shown, in the PDF's units, as are the next three
 * @param clockwise 0, 90, 180 or 270
 */
record PageFrame(double left, double bottom, double width, double height, int clockwise) {

    static PageFrame of(PDPage page) throws UndecodableException {
        var crop = page.getCropBox();
        if (!(crop.getWidth() > 0 && crop.getHeight() > 0)) {
            throw new UndecodableException("page-damaged");
        }
        return new PageFrame(
                crop.getLowerLeftX(),
                crop.getLowerLeftY(),
                crop.getWidth(),
                crop.getHeight(),
                Math.floorMod(page.getRotation(), 360) / 90 * 90);
    }

    /** The same page turned further. */
    PageFrame turned(int further) {
        return new PageFrame(left, bottom, width, height, Math.floorMod(clockwise + further, 360));
    }

    double shownWidth() {
        return clockwise % 180 == 0 ? width : height;
    }

    double shownHeight() {
        return clockwise % 180 == 0 ? height : width;
    }

    /** A point as fractions of the page shown. */
    Point2D.Double shown(double x, double y) {
        double across = (x - left) / width;
        double down = 1 - (y - bottom) / height;
        return switch (clockwise) {
            case 90 -> new Point2D.Double(1 - down, across);
            case 180 -> new Point2D.Double(1 - across, 1 - down);
            case 270 -> new Point2D.Double(down, 1 - across);
            default -> new Point2D.Double(across, down);
        };
    }

    /** Where a point of some space lies, whose place on the page {@code matrix} says. */
    Point2D.Double shown(Matrix matrix, double x, double y) {
        var point = matrix.transformPoint((float) x, (float) y);
        return shown(point.x, point.y);
    }

    /** What encloses a rectangle of that space, not cut to the page. */
    Box enclose(Matrix matrix, double x, double y, double right, double top) {
        var corners = new Point2D.Double[] {
            shown(matrix, x, y), shown(matrix, right, y), shown(matrix, x, top), shown(matrix, right, top)
        };
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (var corner : corners) {
            minX = Math.min(minX, corner.x);
            minY = Math.min(minY, corner.y);
            maxX = Math.max(maxX, corner.x);
            maxY = Math.max(maxY, corner.y);
        }
        return new Box(minX, minY, maxX - minX, maxY - minY);
    }
}
