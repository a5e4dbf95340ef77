package countersign.ocr.ppocr;

import countersign.imaging.Stripe;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each character its room along the line.
 *
 * <p>The network only tells where about in a character it was sure; a character reaches half way to its neighbours, but
 * no further than its kind is wide.
 */
final class Spacing {

    /** Half the width of a Chinese character, in heights of the band, which has a margin above and below. */
    private static final double WIDE = 0.40;

    private static final double NARROW = 0.22;

    /** From so many pairs of neighbours on it is known how far apart characters of a line are. */
    private static final int PAIRS = 3;

    private Spacing() {}

    /** @param found with places that are points */
    static List<Read.Sign> spread(List<Read.Sign> found, Stripe stripe) {
        var signs = new ArrayList<Read.Sign>();
        double height = height(found, stripe);
        for (int i = 0; i < found.size(); i++) {
            var sign = found.get(i);
            double reach = (isWide(sign) ? height : stripe.height()) * reach(sign);
            double left = i == 0 ? 0 : between(found.get(i - 1), sign);
            double right = i == found.size() - 1 ? stripe.length() : between(sign, found.get(i + 1));
            double from = Math.min(sign.from(), Math.max(left, sign.from() - reach));
            double to = Math.max(sign.to(), Math.min(right, sign.to() + reach));
            signs.add(new Read.Sign(sign.text(), from, to, sign.confidence(), sign.other()));
        }
        return signs;
    }

    /**
     * The height of a band that fits its characters, which the band found may exceed; in pixels of the page.
     *
     * <p>Wide characters stand as far apart as they are wide, or farther: their middle distance is the least that tells.
     */
    static double height(List<Read.Sign> found, Stripe stripe) {
        var apart = new ArrayList<Double>();
        for (int i = 1; i < found.size(); i++) {
            if (isWide(found.get(i - 1)) && isWide(found.get(i))) {
                apart.add(middle(found.get(i)) - middle(found.get(i - 1)));
            }
        }
        if (apart.size() < PAIRS) {
            return stripe.height();
        }
        apart.sort(null);
        return Math.min(stripe.height(), apart.get(apart.size() / 2) / (2 * WIDE));
    }

    private static double middle(Read.Sign sign) {
        return (sign.from() + sign.to()) / 2;
    }

    /** The border between a character and the next, nearer to the narrower one. */
    private static double between(Read.Sign left, Read.Sign right) {
        return (left.from() * reach(right) + right.from() * reach(left)) / (reach(left) + reach(right));
    }

    private static double reach(Read.Sign sign) {
        return isWide(sign) ? WIDE : NARROW;
    }

    static boolean isWide(Read.Sign sign) {
        return sign.text().codePointAt(0) >= 0x2E80;
    }
}
