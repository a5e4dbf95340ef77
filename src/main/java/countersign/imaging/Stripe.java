package countersign.imaging;

/**
 * The place of a line of text on a page, in pixels: a band that runs straight on but may bend up and down with the paper.
 *
 * @param originX where the line's middle starts
 * @param angle direction in which it is read, radians, clockwise from the right
 * @param length along that direction
 * @param height across it
 * @param bend how far the middle lies to the side (downwards for text that stands upright) at even steps along the length
 */
@SuppressWarnings("ArrayRecordComponent")
public record Stripe(double originX, double originY, double angle, double length, double height, double[] bend) {

    /** How far the middle lies to the side at {@code along}, 0 to {@code length} and a little beyond. */
    public double bendAt(double along) {
        double place = along / length * (bend.length - 1);
        int left = Math.max(0, Math.min(bend.length - 2, (int) Math.floor(place)));
        double share = Math.max(-0.5, Math.min(1.5, place - left));
        return bend[left] * (1 - share) + bend[left + 1] * share;
    }

    /** Pixel column of the point {@code along} the line and {@code across} it from its middle. */
    public double x(double along, double across) {
        return originX + along * Math.cos(angle) - (bendAt(along) + across) * Math.sin(angle);
    }

    /** Pixel row of that point. */
    public double y(double along, double across) {
        return originY + along * Math.sin(angle) + (bendAt(along) + across) * Math.cos(angle);
    }

    /** True if the point lies in the band. */
    public boolean holds(double x, double y) {
        double along = (x - originX) * Math.cos(angle) + (y - originY) * Math.sin(angle);
        double aside = (y - originY) * Math.cos(angle) - (x - originX) * Math.sin(angle);
        return along >= 0 && along <= length && Math.abs(aside - bendAt(along)) <= height / 2;
    }

    /** The same place, read from the other end. */
    public Stripe reversed() {
        var back = new double[bend.length];
        for (int i = 0; i < bend.length; i++) {
            back[i] = -bend[bend.length - 1 - i];
        }
        return new Stripe(
                originX + length * Math.cos(angle),
                originY + length * Math.sin(angle),
                angle + Math.PI,
                length,
                height,
                back);
    }

    /** The same line in a band of a share of its height. */
    public Stripe slimmer(double share) {
        return new Stripe(originX, originY, angle, length, height * share, bend);
    }

    /** The part from {@code from} to {@code to} along the line. */
    public Stripe part(double from, double to) {
        var part = new double[bend.length];
        for (int i = 0; i < part.length; i++) {
            part[i] = bendAt(from + (to - from) * i / (part.length - 1));
        }
        return new Stripe(
                originX + from * Math.cos(angle), originY + from * Math.sin(angle), angle, to - from, height, part);
    }

    /**
     * The band laid flat, {@code rows} pixels high and as wide as it then is; past the page's edge the edge is repeated.
     */
    public PageImage flat(PageImage page, int rows) {
        int columns = Math.max(8, (int) Math.round(length * rows / height));
        double step = height / rows;
        int samples = Math.max(1, Math.min(4, (int) Math.round(step)));
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        var sampler = new Sampler(page);
        var pixels = new int[columns * rows];
        for (int column = 0; column < columns; column++) {
            double along = (column + 0.5) * length / columns;
            double middle = bendAt(along);
            for (int row = 0; row < rows; row++) {
                double across = middle + (row + 0.5) * step - height / 2;
                for (int i = 0; i < samples * samples; i++) {
                    double a = along + ((i % samples + 0.5) / samples - 0.5) * step;
                    double c = across + ((i / samples + 0.5) / samples - 0.5) * step;
                    sampler.add(originX + a * cos - c * sin, originY + a * sin + c * cos);
                }
                pixels[row * columns + column] = sampler.take();
            }
        }
        return PageImage.ofPixels(columns, rows, pixels);
    }
}
