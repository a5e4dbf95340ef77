package countersign.ocr.tesseract;

import countersign.imaging.PageImage;
import countersign.imaging.RedInk;
import countersign.model.page.TextLine;

/**
 * A line as Tesseract likes it: flat, dark on white, with a margin, without the red of seals.
 *
 * @param grey 0 black to 255 white, rows from the top
 */
@SuppressWarnings("ArrayRecordComponent")
record LinePicture(int width, int height, byte[] grey) {

    /** Height of the band in pixels; characters then are some 36 high, as in Tesseract's training. */
    private static final int BAND = 56;

    private static final int MARGIN = 12;

    /** Shares of the pixels that become black and white. */
    private static final double DARKEST = 0.005;

    private static final double PAPER = 0.6;

    static LinePicture of(PageImage page, TextLine line) {
        var flat = GlyphBand.of(line, page).flat(page, BAND);
        int[] light = RedInk.lightness(flat);
        stretch(light);
        int width = flat.width() + 2 * MARGIN;
        int height = BAND + 2 * MARGIN;
        var grey = new byte[width * height];
        java.util.Arrays.fill(grey, (byte) 255);
        for (int y = 0; y < BAND; y++) {
            for (int x = 0; x < flat.width(); x++) {
                grey[(y + MARGIN) * width + x + MARGIN] = (byte) light[y * flat.width() + x];
            }
        }
        return new LinePicture(width, height, grey);
    }

    private static void stretch(int[] light) {
        var counts = new int[256];
        for (int value : light) {
            counts[value]++;
        }
        int black = quantile(counts, light.length, DARKEST);
        int white = Math.max(black + 24, quantile(counts, light.length, PAPER) - 8);
        for (int i = 0; i < light.length; i++) {
            light[i] = Math.max(0, Math.min(255, (light[i] - black) * 255 / (white - black)));
        }
    }

    private static int quantile(int[] counts, int all, double share) {
        long sum = 0;
        for (int value = 0; value < counts.length; value++) {
            sum += counts[value];
            if (sum >= all * share) {
                return value;
            }
        }
        return 255;
    }
}
