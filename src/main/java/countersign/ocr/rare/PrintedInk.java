package countersign.ocr.rare;

import countersign.imaging.PageImage;
import countersign.model.page.Box;

/** The ink in a part of a page: what is darker than the middle between its lightest and its darkest. */
final class PrintedInk implements Ink {

    private final PageImage part;
    private final int middle;

    private PrintedInk(PageImage part) {
        this.part = part;
        int darkest = 255;
        int lightest = 0;
        for (int pixel : part.pixels()) {
            int green = (pixel >> 8) & 0xFF;
            darkest = Math.min(darkest, green);
            lightest = Math.max(lightest, green);
        }
        middle = (darkest + lightest) / 2;
    }

    /** @param box of one character; what lies beyond the page is left out */
    static PrintedInk of(PageImage page, Box box) {
        int left = within(box.x() * page.width(), page.width() - 1);
        int top = within(box.y() * page.height(), page.height() - 1);
        int right = within((box.x() + box.width()) * page.width(), page.width());
        int bottom = within((box.y() + box.height()) * page.height(), page.height());
        return new PrintedInk(page.part(left, top, Math.max(1, right - left), Math.max(1, bottom - top)));
    }

    private static int within(double pixel, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(pixel)));
    }

    @Override
    public int width() {
        return part.width();
    }

    @Override
    public int height() {
        return part.height();
    }

    @Override
    public boolean at(int x, int y) {
        return ((part.rgb(x, y) >> 8) & 0xFF) < middle;
    }
}
