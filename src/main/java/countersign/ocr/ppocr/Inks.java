package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import countersign.imaging.RedInk;
import countersign.imaging.Stripe;

/**
 * A page, and the same page without the red of its seals.
 *
 * @param withoutSeals the page itself where it has none
 */
@SuppressWarnings("ReferenceEquality")
record Inks(PageImage page, PageImage withoutSeals) {

    private static final double SEAL_ON_PAGE = 0.0004;
    private static final double SEAL_ON_LINE = 0.01;
    private static final int SAMPLE_ROWS = 12;

    static Inks of(PageImage page) {
        return new Inks(page, RedInk.share(page) > SEAL_ON_PAGE ? RedInk.without(page) : page);
    }

    boolean hasSeals() {
        return withoutSeals != page;
    }

    /** True if red ink lies on this line. */
    boolean sealed(Stripe stripe) {
        return hasSeals() && RedInk.share(stripe.flat(page, SAMPLE_ROWS)) > SEAL_ON_LINE;
    }
}
