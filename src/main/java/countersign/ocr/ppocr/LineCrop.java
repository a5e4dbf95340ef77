package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import java.nio.FloatBuffer;

/**
 * A line of text laid flat, as the reading network wants it: {@value #HEIGHT} pixels high.
 *
 * @param stripe where it came from
 * @param width in pixels of the crop
 * @param colours blue, green and red planes, -1 to 1
 */
@SuppressWarnings("ArrayRecordComponent")
record LineCrop(Stripe stripe, int width, float[] colours) {

    static final int HEIGHT = 48;

    /** Cuts {@code stripe} out of {@code page}; what lies past the page's edge repeats the edge. */
    static LineCrop of(PageImage page, Stripe stripe) {
        int width = Math.max(8, (int) Math.round(stripe.length() * HEIGHT / stripe.height()));
        int plane = width * HEIGHT;
        var colours = new float[3 * plane];
        double step = stripe.height() / HEIGHT;
        int samples = Math.max(1, Math.min(4, (int) Math.round(step)));
        double cos = Math.cos(stripe.angle());
        double sin = Math.sin(stripe.angle());
        var sum = new float[3];
        for (int x = 0; x < width; x++) {
            double along = (x + 0.5) * stripe.length() / width;
            double bend = stripe.bendAt(along);
            for (int y = 0; y < HEIGHT; y++) {
                double across = bend + (y + 0.5) * step - stripe.height() / 2;
                sum[0] = 0;
                sum[1] = 0;
                sum[2] = 0;
                for (int i = 0; i < samples; i++) {
                    for (int j = 0; j < samples; j++) {
                        double a = along + ((i + 0.5) / samples - 0.5) * step;
                        double c = across + ((j + 0.5) / samples - 0.5) * step;
                        add(
                                page,
                                stripe.originX() + a * cos - c * sin - 0.5,
                                stripe.originY() + a * sin + c * cos - 0.5,
                                sum);
                    }
                }
                float share = 2f / 255 / (samples * samples);
                int at = y * width + x;
                colours[at] = sum[2] * share - 1;
                colours[plane + at] = sum[1] * share - 1;
                colours[2 * plane + at] = sum[0] * share - 1;
            }
        }
        return new LineCrop(stripe, width, colours);
    }

    /** Writes this line as picture {@code index} of a batch whose pictures are {@code batchWidth} wide. */
    void write(FloatBuffer batch, int index, int batchWidth) {
        int plane = HEIGHT * batchWidth;
        for (int colour = 0; colour < 3; colour++) {
            for (int y = 0; y < HEIGHT; y++) {
                int to = (index * 3 + colour) * plane + y * batchWidth;
                batch.put(to, colours, (colour * HEIGHT + y) * width, width);
                for (int x = width; x < batchWidth; x++) {
                    batch.put(to + x, 0);
                }
            }
        }
    }

    private static void add(PageImage page, double x, double y, float[] sum) {
        int width = page.width();
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float shareX = (float) (x - left);
        float shareY = (float) (y - top);
        int x0 = Math.max(0, Math.min(width - 1, left));
        int x1 = Math.max(0, Math.min(width - 1, left + 1));
        int y0 = Math.max(0, Math.min(page.height() - 1, top)) * width;
        int y1 = Math.max(0, Math.min(page.height() - 1, top + 1)) * width;
        int[] pixels = page.pixels();
        add(pixels[y0 + x0], (1 - shareX) * (1 - shareY), sum);
        add(pixels[y0 + x1], shareX * (1 - shareY), sum);
        add(pixels[y1 + x0], (1 - shareX) * shareY, sum);
        add(pixels[y1 + x1], shareX * shareY, sum);
    }

    private static void add(int pixel, float weight, float[] sum) {
        sum[0] += weight * ((pixel >> 16) & 0xFF);
        sum[1] += weight * ((pixel >> 8) & 0xFF);
        sum[2] += weight * (pixel & 0xFF);
    }
}
