package countersign.ocr.tesseract;

import countersign.imaging.ColouredInk;
import countersign.imaging.Levels;
import countersign.imaging.PageImage;
import countersign.model.page.TextLine;
import java.util.stream.IntStream;

/**
 * A line as Tesseract likes it: flat, dark on white, with a margin, without the colour of seals.
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

    /** By how much the darkest ink may lighten when coloured ink is taken for paper; of 255. */
    private static final int PALER = 60;

    static LinePicture of(PageImage page, TextLine line) {
        var flat = GlyphBand.of(line, page).flat(page, BAND);
        int[] light = light(flat);
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

    /** Without coloured ink, where other ink is left: some print is coloured itself. */
    private static int[] light(PageImage flat) {
        int[] grey = IntStream.range(0, flat.width() * flat.height())
                .map(flat::lightness)
                .toArray();
        int[] light = ColouredInk.lightness(flat);
        return darkest(light) - darkest(grey) > PALER ? grey : light;
    }

    private static int darkest(int[] light) {
        return Levels.quantile(counts(light), light.length, DARKEST);
    }

    private static int[] counts(int[] light) {
        var counts = new int[256];
        for (int value : light) {
            counts[value]++;
        }
        return counts;
    }

    private static void stretch(int[] light) {
        var counts = counts(light);
        int black = Levels.quantile(counts, light.length, DARKEST);
        int white = Math.max(black + 24, Levels.quantile(counts, light.length, PAPER) - 8);
        for (int i = 0; i < light.length; i++) {
            light[i] = Math.max(0, Math.min(255, (light[i] - black) * 255 / (white - black)));
        }
    }
}
