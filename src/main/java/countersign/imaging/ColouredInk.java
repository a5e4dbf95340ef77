package countersign.imaging;

/** Red and blue ink, which Chinese papers carry across their print in seals and stamps. */
public final class ColouredInk {

    /** By how much the strongest colour of a pixel must outdo the others; of 255. */
    private static final int STRONG = 60;

    private static final double SEAL_ON_PAGE = 0.0004;

    private ColouredInk() {}

    /** Lightness of each pixel, 0 to 255, as if coloured ink were paper: what a lamp of its colour would show. */
    public static int[] lightness(PageImage page) {
        int[] pixels = page.pixels();
        var light = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            light[i] = lead(pixels[i]) > 0 ? Math.max(red(pixels[i]), blue(pixels[i])) : page.lightness(i);
        }
        return light;
    }

    /** The page in greys as a lamp of the seals' colour would show it: the print under a seal without the seal. */
    public static PageImage without(PageImage page) {
        return PageImage.ofGreys(page.width(), page.height(), lightness(page));
    }

    /** Whether so much of it is on {@code page} that there may be a seal. */
    public static boolean isOn(PageImage page) {
        int count = 0;
        for (int pixel : page.pixels()) {
            if (lead(pixel) > STRONG) {
                count++;
            }
        }
        return count > SEAL_ON_PAGE * page.pixels().length;
    }

    /** Of red over green and blue, or of blue over green and red. */
    private static int lead(int pixel) {
        int green = (pixel >> 8) & 0xFF;
        return Math.max(red(pixel) - Math.max(green, blue(pixel)), blue(pixel) - Math.max(green, red(pixel)));
    }

    private static int red(int pixel) {
        return (pixel >> 16) & 0xFF;
    }

    private static int blue(int pixel) {
        return pixel & 0xFF;
    }
}
