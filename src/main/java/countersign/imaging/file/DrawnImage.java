package countersign.imaging.file;

import countersign.model.page.Box;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/**
 * A picture that a PDF draws.
 *
 * @param place from the unit square to the PDF's units
 * @param box on the page shown, cut to it
 */
record DrawnImage(PDImage image, Matrix place, Box box) {

    /** Smaller ones are ornaments: logos, seals, code squares, passport photographs. */
    private static final double READ_FROM_AREA = 0.03;

    private static final int READ_FROM_PIXELS = 100;

    double area() {
        return box.width() * box.height();
    }

    /** Large enough that there may be something to read on it. */
    boolean mayBeRead() {
        return area() >= READ_FROM_AREA && Math.min(image.getWidth(), image.getHeight()) >= READ_FROM_PIXELS;
    }

    /** Pixels an inch, in the direction that has more. */
    double dotsPerInch() {
        double across = Math.hypot(place.getScaleX(), place.getShearY());
        double up = Math.hypot(place.getShearX(), place.getScaleY());
        return 72 * Math.max(image.getWidth() / Math.max(across, 0.01), image.getHeight() / Math.max(up, 0.01));
    }
}
