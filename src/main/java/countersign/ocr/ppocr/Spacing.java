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

    private Spacing() {}

    static List<Read.Sign> signs(List<String> texts, List<Double> confidences, List<Double> centres, Stripe stripe) {
        var signs = new ArrayList<Read.Sign>();
        for (int i = 0; i < texts.size(); i++) {
            double reach = stripe.height() * (isWide(texts.get(i)) ? WIDE : NARROW);
            double centre = centres.get(i);
            double from = Math.max(i == 0 ? 0 : between(i - 1, texts, centres), centre - reach);
            double to = Math.min(i == texts.size() - 1 ? stripe.length() : between(i, texts, centres), centre + reach);
            signs.add(new Read.Sign(texts.get(i), Math.min(from, centre), Math.max(to, centre), confidences.get(i)));
        }
        return signs;
    }

    /** The border between a character and the next, nearer to the narrower one. */
    private static double between(int index, List<String> texts, List<Double> centres) {
        double left = isWide(texts.get(index)) ? WIDE : NARROW;
        double right = isWide(texts.get(index + 1)) ? WIDE : NARROW;
        return (centres.get(index) * right + centres.get(index + 1) * left) / (left + right);
    }

    static boolean isWide(String text) {
        return text.codePointAt(0) >= 0x2E80;
    }
}
