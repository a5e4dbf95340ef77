package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import countersign.imaging.RedInk;
import countersign.imaging.Stripe;

/**
 * A page, and the same page without the red of its seals.
 *
 * @param withoutSeals the page itself where it has none
 * @param top first row with red, in pixels
 * @param bottom first row below all red
 */
@SuppressWarnings("ReferenceEquality")
record Inks(PageImage page, PageImage withoutSeals, int top, int bottom) {

    private static final double SEAL_ON_PAGE = 0.0004;
    private static final double SEAL_ON_ROW = 0.002;
    private static final double SEAL_ON_LINE = 0.01;
    private static final int SAMPLE_ROWS = 12;

    static Inks of(PageImage page) {
        if (RedInk.share(page) <= SEAL_ON_PAGE) {
            return new Inks(page, page, 0, 0);
        }
        var rows = RedInk.rows(page, SEAL_ON_ROW);
        return rows.length == 0
                ? new Inks(page, RedInk.without(page), 0, page.height())
                : new Inks(page, RedInk.without(page), rows[0], rows[rows.length - 1] + 1);
    }

    boolean hasSeals() {
        return withoutSeals != page;
    }

    /** True if red ink lies on this line. */
    boolean sealed(Stripe stripe) {
        return hasSeals() && RedInk.share(stripe.flat(page, SAMPLE_ROWS)) > SEAL_ON_LINE;
    }
}
