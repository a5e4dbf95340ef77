package countersign.imaging.file;

import countersign.imaging.PageImage;

/**
 * How a stored picture has to be turned or mirrored to be seen as it was taken.
 *
 * <p>The numbers are those of EXIF and TIFF (tag 274): where on the shown page the stored first row and first column lie.
 */
enum Orientation {
    TOP_LEFT(false, 0),
    TOP_RIGHT(true, 0),
    BOTTOM_RIGHT(false, 180),
    BOTTOM_LEFT(true, 180),
    LEFT_TOP(true, 270),
    RIGHT_TOP(false, 90),
    RIGHT_BOTTOM(true, 90),
    LEFT_BOTTOM(false, 270);

    static final int TAG = 274;

    private final boolean mirrored;
    private final int clockwise;

    Orientation(boolean mirrored, int clockwise) {
        this.mirrored = mirrored;
        this.clockwise = clockwise;
    }

    /** By EXIF's number; anything else is as stored. */
    static Orientation of(int number) {
        return number >= 1 && number <= 8 ? values()[number - 1] : TOP_LEFT;
    }

    int number() {
        return ordinal() + 1;
    }

    PageImage applyTo(PageImage stored) {
        return (mirrored ? mirror(stored) : stored).turned(clockwise);
    }

    private static PageImage mirror(PageImage stored) {
        int width = stored.width();
        var mirrored = new int[stored.pixels().length];
        for (int y = 0; y < stored.height(); y++) {
            for (int x = 0; x < width; x++) {
                mirrored[y * width + x] = stored.pixels()[y * width + width - 1 - x];
            }
        }
        return PageImage.ofPixels(width, stored.height(), mirrored).withPixelHeight(stored.pixelHeight());
    }
}
