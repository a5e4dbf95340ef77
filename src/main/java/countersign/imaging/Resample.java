package countersign.imaging;

/** Changes the number of pixels: averages when it shrinks, interpolates when it enlarges, each direction on its own. */
public final class Resample {

    private Resample() {}

    /** The picture with {@code width} x {@code height} pixels, whatever their shape. */
    public static PageImage to(PageImage page, int width, int height) {
        var across = columns(page.pixels(), page.width(), page.height(), Math.max(1, width));
        return PageImage.ofPixels(
                Math.max(1, width),
                Math.max(1, height),
                rows(across, Math.max(1, width), page.height(), Math.max(1, height)));
    }

    private static int[] columns(int[] pixels, int width, int height, int newWidth) {
        if (newWidth == width) {
            return pixels;
        }
        var weights = Weights.of(width, newWidth);
        var result = new int[newWidth * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < newWidth; x++) {
                result[y * newWidth + x] = weights.mix(x, pixels, y * width, 1);
            }
        }
        return result;
    }

    private static int[] rows(int[] pixels, int width, int height, int newHeight) {
        if (newHeight == height) {
            return pixels;
        }
        var weights = Weights.of(height, newHeight);
        var result = new int[width * newHeight];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < width; x++) {
                result[y * width + x] = weights.mix(y, pixels, x, width);
            }
        }
        return result;
    }

    /** For each new pixel the old ones that it is made of, and the share of each. */
    private record Weights(int[] first, float[][] shares) {

        static Weights of(int size, int newSize) {
            double scale = (double) size / newSize;
            double reach = Math.max(1, scale);
            var first = new int[newSize];
            var shares = new float[newSize][];
            for (int i = 0; i < newSize; i++) {
                double centre = (i + 0.5) * scale;
                int low = Math.max(0, (int) Math.ceil(centre - reach - 0.5));
                int high = Math.min(size - 1, (int) Math.floor(centre + reach - 0.5));
                first[i] = Math.min(low, high);
                shares[i] = shares(centre, reach, first[i], high);
            }
            return new Weights(first, shares);
        }

        private static float[] shares(double centre, double reach, int low, int high) {
            var shares = new float[high - low + 1];
            float sum = 0;
            for (int i = 0; i < shares.length; i++) {
                shares[i] = (float) Math.max(1e-6, 1 - Math.abs(low + i + 0.5 - centre) / reach);
                sum += shares[i];
            }
            for (int i = 0; i < shares.length; i++) {
                shares[i] /= sum;
            }
            return shares;
        }

        int mix(int place, int[] pixels, int offset, int step) {
            var share = shares[place];
            int at = offset + first[place] * step;
            float red = 0.5f;
            float green = 0.5f;
            float blue = 0.5f;
            for (float part : share) {
                int pixel = pixels[at];
                red += part * ((pixel >> 16) & 0xFF);
                green += part * ((pixel >> 8) & 0xFF);
                blue += part * (pixel & 0xFF);
                at += step;
            }
            return ((int) red << 16) | ((int) green << 8) | (int) blue;
        }
    }
}
