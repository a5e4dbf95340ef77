package countersign.imaging.file;

import countersign.imaging.PageImage;

/** The size of a page as its file shows it, in points. */
public record Paper(double width, double height) {

    /** The longer side of A4, on which hospitals print. */
    private static final double USUAL_LENGTH = 297 / 25.4 * 72;
    /** Past that a strip is not made thinner. */
    private static final double LEAST = 3;

    public Paper {
        width = Math.max(LEAST, width);
        height = Math.max(LEAST, height);
    }

    /** Of a photograph or scan, whose dots an inch are seldom told and seldom true. */
    static Paper of(PageImage picture) {
        double height = picture.height() * picture.pixelHeight();
        double scale = USUAL_LENGTH / Math.max(picture.width(), height);
        return new Paper(picture.width() * scale, height * scale);
    }
}
