package countersign.ui.kit;

/**
 * How large a page is shown.
 *
 * @param factor 1 for the size on paper; counts only where nothing is fitted
 */
public record Zoom(Fit fit, double factor) {

    /** What the page is made to fit. */
    public enum Fit {
        WIDTH,
        PAGE,
        NONE
    }

    public static final Zoom WIDTH = new Zoom(Fit.WIDTH, 1);
    public static final Zoom PAGE = new Zoom(Fit.PAGE, 1);

    public static Zoom of(double factor) {
        return new Zoom(Fit.NONE, factor);
    }
}
