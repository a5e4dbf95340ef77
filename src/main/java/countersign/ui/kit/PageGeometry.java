package countersign.ui.kit;

import countersign.model.page.Box;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/**
 * Where a page lies in the pane that shows it: from fractions of the upright page to pixels of the pane and back.
 *
 * @param pageWidth pixels of the upright page
 * @param turns quarter turns clockwise, 0 to 3
 * @param scale pixels of the pane for one of the page
 * @param scrollX how far the page is moved to the left
 */
public record PageGeometry(
        double pageWidth,
        double pageHeight,
        int turns,
        double scale,
        double scrollX,
        double scrollY,
        double viewWidth,
        double viewHeight) {

    /** Desk that stays visible around a page. */
    public static final double MARGIN = 14;

    /** The pane without a page. */
    public static final PageGeometry NONE = new PageGeometry(1, 1, 0, 1, 0, 0, 0, 0);

    /** A page counts as A4 at 96 dpi, whatever it was scanned at: 100% is about its size on paper. */
    private static final double A4_WIDTH = 794;

    private static final double A4_HEIGHT = 1123;
    private static final double LEAST = 0.1;
    private static final double MOST = 5;

    /** The page at that zoom, its top in sight. */
    public static PageGeometry of(
            double pageWidth, double pageHeight, int turns, Zoom zoom, double viewWidth, double viewHeight) {
        boolean lying = turns % 2 != 0;
        double across = (viewWidth - 2 * MARGIN) / (lying ? pageHeight : pageWidth);
        double down = (viewHeight - 2 * MARGIN) / (lying ? pageWidth : pageHeight);
        double natural = natural(pageWidth, pageHeight);
        double scale =
                switch (zoom.fit()) {
                    case WIDTH -> across;
                    case PAGE -> Math.min(across, down);
                    case NONE -> zoom.factor() * natural;
                };
        double kept = Math.max(LEAST * natural, Math.min(MOST * natural, scale));
        return new PageGeometry(pageWidth, pageHeight, turns, kept, 0, 0, viewWidth, viewHeight);
    }

    private static double natural(double pageWidth, double pageHeight) {
        return (pageHeight >= pageWidth ? A4_WIDTH : A4_HEIGHT) / pageWidth;
    }

    /** The zoom, 1 where the page is as large as on paper. */
    public double factor() {
        return scale / natural(pageWidth, pageHeight);
    }

    /** Pixels that the page takes across the pane, turned as it is. */
    public double shownWidth() {
        return Math.round(scale * (turns % 2 == 0 ? pageWidth : pageHeight));
    }

    public double shownHeight() {
        return Math.round(scale * (turns % 2 == 0 ? pageHeight : pageWidth));
    }

    /** The page's left edge in the pane, on a whole pixel so that print stays sharp. */
    public double left() {
        double free = viewWidth - shownWidth();
        return Math.round(free >= 2 * MARGIN ? free / 2 : MARGIN - scrollX);
    }

    public double top() {
        return Math.round(MARGIN - scrollY);
    }

    public double maxScrollX() {
        return Math.max(0, shownWidth() + 2 * MARGIN - viewWidth);
    }

    public double maxScrollY() {
        return Math.max(0, shownHeight() + 2 * MARGIN - viewHeight);
    }

    /** Scrolled to there, or as far as the page goes. */
    public PageGeometry scrolledTo(double x, double y) {
        return new PageGeometry(
                pageWidth,
                pageHeight,
                turns,
                scale,
                Math.max(0, Math.min(maxScrollX(), x)),
                Math.max(0, Math.min(maxScrollY(), y)),
                viewWidth,
                viewHeight);
    }

    /** Scrolled no further than needed for the words to be in sight with some lines around them. */
    public PageGeometry revealing(Box box) {
        var place = toPane(box);
        return scrolledTo(
                scrollX + shift(place.getMinX(), place.getMaxX(), viewWidth, 0.5),
                scrollY + shift(place.getMinY(), place.getMaxY(), viewHeight, 0.38));
    }

    private static double shift(double from, double to, double view, double rest) {
        double edge = Math.min(72, view / 6);
        if (from >= edge && to <= view - edge) {
            return 0;
        }
        return to - from > view - 2 * edge ? from - edge : (from + to) / 2 - view * rest;
    }

    /** The pixels of the pane that a place on the page covers. */
    public Rectangle2D toPane(Box box) {
        var turned = turned(box, turns);
        return new Rectangle2D(
                left() + turned.x() * shownWidth(),
                top() + turned.y() * shownHeight(),
                turned.width() * shownWidth(),
                turned.height() * shownHeight());
    }

    /** The place on the upright page, as fractions, that a pixel of the pane shows. */
    public Point2D toPage(double paneX, double paneY) {
        double x = (paneX - left()) / shownWidth();
        double y = (paneY - top()) / shownHeight();
        return switch (turns) {
            case 1 -> new Point2D(y, 1 - x);
            case 2 -> new Point2D(1 - x, 1 - y);
            case 3 -> new Point2D(1 - y, x);
            default -> new Point2D(x, y);
        };
    }

    private static Box turned(Box box, int turns) {
        return switch (turns) {
            case 1 -> new Box(1 - box.bottom(), box.x(), box.height(), box.width());
            case 2 -> new Box(1 - box.right(), 1 - box.bottom(), box.width(), box.height());
            case 3 -> new Box(box.y(), 1 - box.right(), box.height(), box.width());
            default -> box;
        };
    }
}
