package countersign.ui.kit;

import java.util.stream.IntStream;

/**
 * How a page's picture is changed for the eye; the page itself stays as it came.
 *
 * @param withoutSeals red and blue ink leave, and what is printed under it shows
 * @param contrast pale print darkens and grey paper turns white
 */
public record PageFilter(boolean withoutSeals, boolean contrast) {

    public static final PageFilter NONE = new PageFilter(false, false);

    /** Print and paper are taken to make up this share of a page at least. */
    private static final double PRINT = 0.01;

    private static final double PAPER = 0.5;
    /** From this difference between its strongest and weakest colour on, ink counts as coloured. */
    private static final int COLOURED = 24;

    private static final int MANY = 1 << 16;

    public PageFilter toggleSeals() {
        return new PageFilter(!withoutSeals, contrast);
    }

    public PageFilter toggleContrast() {
        return new PageFilter(withoutSeals, !contrast);
    }

    /** The picture seen through the filter; the same picture where there is nothing to change. */
    public PagePicture of(PagePicture picture) {
        if (equals(NONE)) {
            return picture;
        }
        var pixels = picture.pixels().clone();
        if (withoutSeals) {
            each(pixels, PageFilter::uncoloured);
        }
        if (contrast) {
            stretch(pixels);
        }
        return new PagePicture(picture.width(), picture.height(), pixels);
    }

    /** The strongest of the three colours: red and blue ink are nearly as light in it as paper, black stays black. */
    private static int uncoloured(int pixel) {
        int red = pixel >> 16 & 0xFF;
        int green = pixel >> 8 & 0xFF;
        int blue = pixel & 0xFF;
        int strongest = Math.max(red, Math.max(green, blue));
        int colour = strongest - Math.min(red, Math.min(green, blue));
        int light = colour < COLOURED ? strongest : Math.min(255, strongest + (colour - COLOURED) / 2);
        return grey(light);
    }

    private static void stretch(int[] pixels) {
        var counts = new int[256];
        for (int pixel : pixels) {
            counts[light(pixel)]++;
        }
        int black = quantile(counts, pixels.length * PRINT);
        int white = Math.max(black + 40, quantile(counts, pixels.length * PAPER) - 12);
        var table = new int[256];
        for (int i = 0; i < table.length; i++) {
            double share = Math.max(0, Math.min(1, (i - black) / (double) (white - black)));
            table[i] = (int) Math.round(255 * Math.pow(share, 1.4));
        }
        each(
                pixels,
                pixel -> 0xFF000000
                        | table[pixel >> 16 & 0xFF] << 16
                        | table[pixel >> 8 & 0xFF] << 8
                        | table[pixel & 0xFF]);
    }

    private static int quantile(int[] counts, double wanted) {
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= wanted) {
                return i;
            }
        }
        return counts.length - 1;
    }

    private static int light(int pixel) {
        return ((pixel >> 16 & 0xFF) * 3 + (pixel >> 8 & 0xFF) * 6 + (pixel & 0xFF)) / 10;
    }

    private static int grey(int light) {
        return 0xFF000000 | light << 16 | light << 8 | light;
    }

    private static void each(int[] pixels, java.util.function.IntUnaryOperator change) {
        var all = IntStream.range(0, pixels.length);
        (pixels.length > MANY ? all.parallel() : all).forEach(i -> pixels[i] = change.applyAsInt(pixels[i]));
    }
}
