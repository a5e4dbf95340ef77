package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import countersign.imaging.Stripe;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Tells whether a page stands on its head: lettering that stands so is read badly, and well from the other end. */
final class Orientation {

    private static final int SAMPLES = 5;
    private static final double SURE = 0.93;
    private static final double DOUBTFUL = 0.8;

    /** How many times as long as high a line is from which on its direction can be told. */
    private static final double TELLING = 2.5;

    private final Recognizer recognizer;

    Orientation(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    /**
     * What looking at some lines has told.
     *
     * @param upsideDown true if they read better from their other end
     * @param reads what was read of them as they stand
     */
    record Look(boolean upsideDown, Map<Stripe, Read> reads) {}

    Look look(PageImage page, Layout layout) {
        var samples = layout.across().stream()
                .filter(stripe -> stripe.length() > TELLING * stripe.height())
                .sorted(Comparator.comparingDouble(Orientation::fitness))
                .limit(SAMPLES)
                .toList();
        var reads = new HashMap<Stripe, Read>();
        samples.forEach(stripe -> reads.put(stripe, recognizer.read(page, stripe)));
        double upright = confidence(reads.values());
        boolean upsideDown = upright < SURE
                && confidence(samples.stream()
                                .map(stripe -> recognizer.read(page, stripe.reversed()))
                                .toList())
                        > upright;
        return new Look(upsideDown, reads);
    }

    /** True if a line reads so badly that it may stand on its head although its page doesn't. */
    boolean doubtful(Read read) {
        return read.confidence() < DOUBTFUL
                && read.stripe().length() > TELLING * read.stripe().height();
    }

    private static double confidence(Collection<Read> reads) {
        return reads.stream().mapToDouble(Read::confidence).average().orElse(1);
    }

    /** Lines of some six characters tell enough and cost little. */
    private static double fitness(Stripe stripe) {
        return Math.abs(stripe.length() / stripe.height() - 6);
    }
}
