package countersign.reading;

import java.util.Arrays;

/** A page's picture upright, as a worker decoded it: rows from the top, three bytes a pixel, red first. */
public final class PagePicture {

    private final int width;
    private final int height;
    private final byte[] rgb;

    public PagePicture(int width, int height, byte[] rgb) {
        if (width < 1 || height < 1 || rgb.length != 3L * width * height) {
            throw new IllegalArgumentException("not " + width + " x " + height + " pixels: " + rgb.length + " bytes");
        }
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Not a copy: for whoever draws it, who leaves it as it is. */
    public byte[] rgb() {
        return rgb;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PagePicture that && width == that.width && Arrays.equals(rgb, that.rgb);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(rgb);
    }
}
