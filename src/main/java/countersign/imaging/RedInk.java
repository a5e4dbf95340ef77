package countersign.imaging;

import java.util.stream.IntStream;

/** The red of seals, which Chinese papers carry across their text. */
public final class RedInk {

    private static final int STRONG = 60;

    private RedInk() {}

    /** Lightness of each pixel, 0 to 255, as if red ink were paper: what a red lamp would show. */
    public static int[] lightness(PageImage page) {
        int[] pixels = page.pixels();
        var light = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int red = (pixels[i] >> 16) & 0xFF;
            int green = (pixels[i] >> 8) & 0xFF;
            int blue = pixels[i] & 0xFF;
            light[i] = redness(red, green, blue) > 0 ? red : (red * 77 + green * 151 + blue * 28) >> 8;
        }
        return light;
    }

    /** The page in greys as a red lamp would show it: the print under a seal without the seal. */
    public static PageImage without(PageImage page) {
        var pixels = lightness(page);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] *= 0x010101;
        }
        return PageImage.ofPixels(page.width(), page.height(), pixels);
    }

    /** The share of pixels that are plainly red. */
    public static double share(PageImage page) {
        int count = 0;
        for (int pixel : page.pixels()) {
            if (isPlainlyRed(pixel)) {
                count++;
            }
        }
        return (double) count / page.pixels().length;
    }

    /** The rows of which at least {@code share} is plainly red, from the top. */
    public static int[] rows(PageImage page, double share) {
        return IntStream.range(0, page.height())
                .filter(row -> reds(page, row) >= share * page.width())
                .toArray();
    }

    private static int reds(PageImage page, int row) {
        int count = 0;
        for (int x = 0; x < page.width(); x++) {
            count += isPlainlyRed(page.rgb(x, row)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isPlainlyRed(int pixel) {
        return redness((pixel >> 16) & 0xFF, (pixel >> 8) & 0xFF, pixel & 0xFF) > STRONG;
    }

    private static int redness(int red, int green, int blue) {
        return red - Math.max(green, blue);
    }
}
