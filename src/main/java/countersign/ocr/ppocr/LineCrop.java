package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import countersign.imaging.Stripe;
import java.nio.FloatBuffer;

/**
 * A line of text laid flat, as the reading network wants it: {@value #HEIGHT} pixels high.
 *
 * @param stripe where it came from
 */
record LineCrop(Stripe stripe, PageImage flat) {

    static final int HEIGHT = 48;

    static LineCrop of(PageImage page, Stripe stripe) {
        return new LineCrop(stripe, stripe.flat(page, HEIGHT));
    }

    int width() {
        return flat.width();
    }

    /** Fills {@code input} with planes of blue, green and red from -1 to 1, grey at the right to {@code paddedWidth}. */
    void write(FloatBuffer input, int from, int to, int paddedWidth) {
        int plane = HEIGHT * paddedWidth;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < paddedWidth; x++) {
                int at = y * paddedWidth + x;
                int pixel = x < to - from ? flat.rgb(from + x, y) : 0x808080;
                input.put(at, (pixel & 0xFF) / 127.5f - 1);
                input.put(plane + at, ((pixel >> 8) & 0xFF) / 127.5f - 1);
                input.put(2 * plane + at, ((pixel >> 16) & 0xFF) / 127.5f - 1);
            }
        }
    }
}
