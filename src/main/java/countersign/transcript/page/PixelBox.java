package countersign.transcript.page;

import countersign.model.page.Box;
import countersign.model.page.Transcript;

/** A place on a page in whole pixels of the picture that was read, cut to the page. */
public record PixelBox(int left, int top, int right, int bottom) {

    public static PixelBox of(Box box, Transcript page) {
        int left = within(Math.floor(box.x() * page.width() + 0.01), page.width());
        int top = within(Math.floor(box.y() * page.height() + 0.01), page.height());
        return new PixelBox(
                left,
                top,
                Math.max(left, within(Math.ceil(box.right() * page.width() - 0.01), page.width())),
                Math.max(top, within(Math.ceil(box.bottom() * page.height() - 0.01), page.height())));
    }

    public static PixelBox ofPage(Transcript page) {
        return new PixelBox(0, 0, page.width(), page.height());
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    private static int within(double value, int most) {
        return (int) Math.max(0, Math.min(most, value));
    }
}
