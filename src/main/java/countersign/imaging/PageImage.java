package countersign.imaging;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;

/**
 * The picture of a page, red, green and blue in eight bits each; never changed once made.
 *
 * <p>A pixel of a fax may be taller than wide; {@link #squared()} evens that out.
 */
public final class PageImage {

    private final int width;
    private final int height;
    private final int[] pixels;
    private final double pixelHeight;

    private PageImage(int width, int height, int[] pixels, double pixelHeight) {
        if (width < 1 || height < 1 || pixels.length != width * height || !(pixelHeight > 0)) {
            throw new IllegalArgumentException("not a picture: " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.pixelHeight = pixelHeight;
    }

    /** Takes {@code pixels} (0xRRGGBB, rows from the top) over: the caller must not change them afterwards. */
    public static PageImage ofPixels(int width, int height, int[] pixels) {
        return new PageImage(width, height, pixels, 1);
    }

    /** @param light lightness of each pixel, 0 to 255, rows from the top */
    static PageImage ofGreys(int width, int height, int[] light) {
        var pixels = new int[light.length];
        for (int i = 0; i < light.length; i++) {
            pixels[i] = light[i] * 0x010101;
        }
        return ofPixels(width, height, pixels);
    }

    /** Copies {@code picture}; what is transparent becomes white, as paper is. */
    public static PageImage of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        if (isPlainGrey(picture)) {
            return ofPixels(width, height, greyPixels(picture));
        }
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = copy.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return ofPixels(width, height, ((DataBufferInt) copy.getRaster().getDataBuffer()).getData());
    }

    /**
     * The same picture, whose pixels are {@code ratio} times as tall as wide.
     *
     * @param ratio horizontal by vertical resolution: 204/98 for a standard fax, 1 for most pictures
     */
    public PageImage withPixelHeight(double ratio) {
        return new PageImage(width, height, pixels, ratio);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** How many times a pixel is as tall as wide. */
    public double pixelHeight() {
        return pixelHeight;
    }

    /** From 0, black, to 255, white; as eyes weigh colours. */
    public int lightness(int index) {
        int pixel = pixels[index];
        return (((pixel >> 16) & 0xFF) * 77 + ((pixel >> 8) & 0xFF) * 151 + (pixel & 0xFF) * 28) >> 8;
    }

    /** The colour at a place inside the picture, 0xRRGGBB. */
    public int rgb(int x, int y) {
        return pixels[y * width + x] & 0xFFFFFF;
    }

    /** The pixels themselves, for readers in a hurry, who must not change them. */
    public int[] pixels() {
        return pixels;
    }

    /** The picture with square pixels, as it is shown; rows are interpolated, none is lost. */
    public PageImage squared() {
        if (Math.abs(pixelHeight - 1) < 0.02) {
            return this;
        }
        return pixelHeight > 1
                ? Resample.to(this, width, (int) Math.round(height * pixelHeight))
                : Resample.to(this, (int) Math.round(width / pixelHeight), height);
    }

    /** The picture with square pixels and no side longer than {@code side}; a smaller one stays as it is. */
    public PageImage within(int side) {
        var square = squared();
        double scale = (double) side / Math.max(square.width, square.height);
        return scale >= 1
                ? square
                : Resample.to(square, (int) Math.floor(square.width * scale), (int) Math.floor(square.height * scale));
    }

    /** A copy of the rectangle of that place and size, which lies inside the picture. */
    public PageImage part(int left, int top, int partWidth, int partHeight) {
        var part = new int[partWidth * partHeight];
        for (int y = 0; y < partHeight; y++) {
            System.arraycopy(pixels, (top + y) * width + left, part, y * partWidth, partWidth);
        }
        return new PageImage(partWidth, partHeight, part, pixelHeight);
    }

    /** The picture turned clockwise by a multiple of 90 degrees. */
    public PageImage turned(int degrees) {
        int turns = Math.floorMod(degrees, 360) / 90;
        if (degrees % 90 != 0) {
            throw new IllegalArgumentException("not a whole turn: " + degrees);
        }
        if (turns == 0) {
            return this;
        }
        boolean across = turns != 2;
        int newWidth = across ? height : width;
        int newHeight = across ? width : height;
        var turned = new int[pixels.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                int from =
                        switch (turns) {
                            case 1 -> (height - 1 - x) * width + y;
                            case 2 -> (height - 1 - y) * width + (width - 1 - x);
                            default -> x * width + (width - 1 - y);
                        };
                turned[y * newWidth + x] = pixels[from];
            }
        }
        return new PageImage(newWidth, newHeight, turned, across ? 1 / pixelHeight : pixelHeight);
    }

    /** A copy for Java's own drawing and writing of pictures. */
    public BufferedImage toBufferedImage() {
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        return copy;
    }

    // Java treats grey as linear light and would brighten it on the way to RGB; a scanner's grey is meant as it is.
    private static boolean isPlainGrey(BufferedImage picture) {
        var model = picture.getColorModel();
        return model instanceof ComponentColorModel
                && model.getNumComponents() == 1
                && picture.getRaster().getDataBuffer().getDataType() == DataBuffer.TYPE_BYTE;
    }

    private static int[] greyPixels(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = new int[width * height];
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRaster().getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = row[x] * 0x010101;
            }
        }
        return pixels;
    }
}
