package countersign.imaging;

import java.util.Arrays;

/** Changes the number of pixels: averages when it shrinks, interpolates when it enlarges, each direction on its own. */
public final class Resample {

    private Resample() {}

    /** The picture with {@code width} x {@code height} pixels, whatever their shape. */
    public static PageImage to(PageImage page, int width, int height) {
        if (width == page.width() && height == page.height()) {
            return PageImage.ofPixels(width, height, page.pixels());
        }
        int newWidth = Math.max(1, width);
        int newHeight = Math.max(1, height);
        var across = Weights.of(page.width(), newWidth);
        var down = Weights.of(page.height(), newHeight);
        var result = new int[newWidth * newHeight];
        var row = new long[page.width()];
        for (int y = 0; y < newHeight; y++) {
            down.mix(y, page.pixels(), row);
            across.mix(row, result, y * newWidth);
        }
        return PageImage.ofPixels(newWidth, newHeight, result);
    }

    /**
     * For each new pixel the old ones that it is made of, and the share of each in 4,096ths.
     *
     * <p>Red, green and blue of a pixel are multiplied at once, each in 20 bits of a number of 64.
     */
    private record Weights(int[] first, int[][] shares) {

        private static final int WHOLE = 1 << 12;
        private static final int BITS = 12;
        private static final long EACH = 0xFFL << 40 | 0xFFL << 20 | 0xFFL;
        private static final long HALF = 1L << 51 | 1L << 31 | 1L << 11;

        static Weights of(int size, int newSize) {
            double scale = (double) size / newSize;
            double reach = Math.max(1, scale);
            var first = new int[newSize];
            var shares = new int[newSize][];
            for (int i = 0; i < newSize; i++) {
                double centre = (i + 0.5) * scale;
                int low = Math.max(0, (int) Math.ceil(centre - reach - 0.5));
                int high = Math.min(size - 1, (int) Math.floor(centre + reach - 0.5));
                first[i] = Math.min(low, high);
                shares[i] = whole(shares(centre, reach, first[i], high));
            }
            return new Weights(first, shares);
        }

        private static double[] shares(double centre, double reach, int low, int high) {
            var shares = new double[high - low + 1];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = Math.max(1e-6, 1 - Math.abs(low + i + 0.5 - centre) / reach);
            }
            return shares;
        }

        /** What rounding down leaves over goes to the greatest, so that white stays white. */
        private static int[] whole(double[] shares) {
            double sum = Arrays.stream(shares).sum();
            var whole = new int[shares.length];
            int left = WHOLE;
            int greatest = 0;
            for (int i = 0; i < shares.length; i++) {
                whole[i] = (int) (shares[i] / sum * WHOLE);
                left -= whole[i];
                greatest = shares[i] > shares[greatest] ? i : greatest;
            }
            whole[greatest] += left;
            return whole;
        }

        /** The new row {@code place} of {@code pixels}, colours apart. */
        void mix(int place, int[] pixels, long[] row) {
            Arrays.fill(row, HALF);
            int at = first[place] * row.length;
            for (int share : shares[place]) {
                add(pixels, at, share, row);
                at += row.length;
            }
            for (int x = 0; x < row.length; x++) {
                row[x] = row[x] >>> BITS & EACH;
            }
        }

        private static void add(int[] pixels, int at, int share, long[] row) {
            for (int x = 0; x < row.length; x++) {
                long pixel = pixels[at + x];
                row[x] += ((pixel & 0xFF0000) << 24 | (pixel & 0xFF00) << 12 | pixel & 0xFF) * share;
            }
        }

        /** A whole new row of pixels of a row whose colours are apart. */
        void mix(long[] row, int[] result, int offset) {
            for (int x = 0; x < first.length; x++) {
                long sum = HALF;
                int at = first[x];
                for (int share : shares[x]) {
                    sum += row[at++] * share;
                }
                long mixed = sum >>> BITS & EACH;
                result[offset + x] = (int) (mixed >>> 24 & 0xFF0000 | mixed >>> 12 & 0xFF00 | mixed & 0xFF);
            }
        }
    }
}
