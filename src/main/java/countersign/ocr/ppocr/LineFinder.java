package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import countersign.imaging.Stripe;
import java.time.Duration;
import java.util.List;

/** Finds the lines of a page, looking closer where the print is small. */
final class LineFinder implements AutoCloseable {

    /** Enough for lines of 11 points on A4; 1280 takes half as long again and finds no more. */
    private static final int USUAL_SIDE = 1024;

    private static final int LONGEST_SIDE = 1920;

    /** Lines lower than this, in cells of the network's map, run into each other. */
    private static final double LOW = 16;

    private static final double COMFORTABLE = 22;
    private static final double MOST_ENLARGED = 2;
    private static final double LINE_SHAPED = 2.5;

    private final Detector detector;

    LineFinder(byte[] model) {
        detector = new Detector(model);
    }

    Layout find(PageImage page) {
        int longer = Math.max(page.width(), page.height());
        int side = (int) Math.min(USUAL_SIDE, longer * MOST_ENLARGED);
        var map = detector.detect(page, side);
        var layout = Layout.of(map);
        double size = layout.printSize() / map.scale();
        int closer =
                (int) Math.min(LONGEST_SIDE, Math.min(longer * MOST_ENLARGED, side * COMFORTABLE / Math.max(1, size)));
        if (size > 0 && size < LOW && closer > side * 1.15) {
            layout = Layout.of(detector.detect(page, closer));
        }
        return layout.across().isEmpty() && layout.down().isEmpty() && page.width() > LINE_SHAPED * page.height()
                ? new Layout(layout.map(), layout.tracer(), List.of(whole(page)), List.of())
                : layout;
    }

    /**
     * The lines of a page of which seals were taken away.
     *
     * @param known the lines found with them
     */
    Layout without(Inks ink, Layout known) {
        return Layout.of(detector.again(known.map(), ink.withoutSeals(), ink.top(), ink.bottom()));
    }

    /** A picture of the shape of a line is one. */
    private static Stripe whole(PageImage page) {
        return new Stripe(0, page.height() / 2.0, 0, page.width(), page.height(), new double[2]);
    }

    Duration busy() {
        return detector.busy();
    }

    @Override
    public void close() {
        detector.close();
    }
}
