package countersign.model.page;

/**
 * A rectangle on a page as fractions of the page shown upright, from its top left.
 *
 * <p>Values may reach a little outside 0 to 1 where a reader's box crosses the edge of the page.
 */
public record Box(double x, double y, double width, double height) {

    /** The whole page. */
    public static final Box PAGE = new Box(0, 0, 1, 1);

    public Box {
        if (!(width >= 0 && height >= 0) || Double.isNaN(x) || Double.isNaN(y)) {
            throw new IllegalArgumentException("not a rectangle: " + x + " " + y + " " + width + " " + height);
        }
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** The share of the smaller height that the two have in common, 0 where one lies below the other. */
    public double sharedHeight(Box other) {
        double shared = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        double smaller = Math.min(height, other.height);
        return smaller <= 0 ? 0 : Math.max(0, shared / smaller);
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }
}
