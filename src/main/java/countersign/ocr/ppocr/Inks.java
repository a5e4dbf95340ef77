package countersign.ocr.ppocr;

import countersign.imaging.ColouredInk;
import countersign.imaging.PageImage;
import countersign.imaging.PaleInk;
import countersign.imaging.Stripe;

/**
 * A page, and the same page without the ink of its seals.
 *
 * @param withoutSeals the page itself where it has none
 * @param top first row with seals, in pixels
 * @param bottom first row below all seals
 */
@SuppressWarnings("ReferenceEquality")
record Inks(PageImage page, PageImage withoutSeals, int top, int bottom) {

    private static final double SEAL_ON_ROW = 0.002;
    private static final double SEAL_ON_LINE = 0.01;
    private static final int SAMPLE_ROWS = 12;

    /** How much lighter a pixel becomes without the seal that lies on it; of 255. */
    private static final int LIGHTER = 40;

    static Inks of(PageImage page) {
        if (ColouredInk.isOn(page)) {
            return of(page, ColouredInk.without(page));
        }
        return PaleInk.without(page).map(without -> of(page, without)).orElse(new Inks(page, page, 0, 0));
    }

    private static Inks of(PageImage page, PageImage without) {
        int top = page.height();
        int bottom = 0;
        for (int y = 0; y < page.height(); y++) {
            if (lighter(page, without, y) >= SEAL_ON_ROW * page.width()) {
                top = Math.min(top, y);
                bottom = y + 1;
            }
        }
        return bottom == 0 ? new Inks(page, without, 0, page.height()) : new Inks(page, without, top, bottom);
    }

    boolean hasSeals() {
        return withoutSeals != page;
    }

    /** True if a seal's ink lies on this line. */
    boolean sealed(Stripe stripe) {
        if (!hasSeals()) {
            return false;
        }
        var with = stripe.flat(page, SAMPLE_ROWS);
        var without = stripe.flat(withoutSeals, SAMPLE_ROWS);
        int lighter = 0;
        for (int y = 0; y < with.height(); y++) {
            lighter += lighter(with, without, y);
        }
        return lighter > SEAL_ON_LINE * with.width() * with.height();
    }

    private static int lighter(PageImage with, PageImage without, int row) {
        int lighter = 0;
        for (int at = row * with.width(); at < (row + 1) * with.width(); at++) {
            lighter += without.lightness(at) - with.lightness(at) > LIGHTER ? 1 : 0;
        }
        return lighter;
    }
}
