package countersign.ocr.ppocr;

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
record Stripe(double originX, double originY, double angle, double length, double height, double[] bend) {

    /** How far the middle lies to the side at {@code along}, 0 to {@code length} and a little beyond. */
    double bendAt(double along) {
        double place = along / length * (bend.length - 1);
        int left = Math.max(0, Math.min(bend.length - 2, (int) Math.floor(place)));
        double share = Math.max(-0.5, Math.min(1.5, place - left));
        return bend[left] * (1 - share) + bend[left + 1] * share;
    }

    /** Pixel column of the point {@code along} the line and {@code across} it from its middle. */
    double x(double along, double across) {
        return originX + along * Math.cos(angle) - (bendAt(along) + across) * Math.sin(angle);
    }

    /** Pixel row of that point. */
    double y(double along, double across) {
        return originY + along * Math.sin(angle) + (bendAt(along) + across) * Math.cos(angle);
    }

    /** The same place, read from the other end. */
    Stripe reversed() {
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

    /** The part from {@code from} to {@code to} along the line. */
    Stripe part(double from, double to) {
        var part = new double[bend.length];
        for (int i = 0; i < part.length; i++) {
            part[i] = bendAt(from + (to - from) * i / (part.length - 1));
        }
        return new Stripe(
                originX + from * Math.cos(angle), originY + from * Math.sin(angle), angle, to - from, height, part);
    }
}
