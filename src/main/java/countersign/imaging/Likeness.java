package countersign.imaging;

import countersign.model.page.Box;
import java.util.Arrays;

/**
 * A perceptual hash of a page (pHash): 64 signs of the lowest waves of its printed part, of which few change when the
 * sheet is scanned again, a little askew, lighter or through another compression.
 */
public final class Likeness {

    private static final int SIDE = 32;
    private static final int WAVES = 8;
    private static final double[][] COSINES = cosines();

    private Likeness() {}

    /**
     * @param printed the part that carries print, as fractions of the page, so that the margin plays no part
     * @return never 0, which stands for no picture
     */
    public static long of(PageImage page, Box printed) {
        double[][] grey = shrunk(page, printed);
        var waves = new double[WAVES * WAVES];
        for (int v = 0; v < WAVES; v++) {
            for (int u = 0; u < WAVES; u++) {
                waves[v * WAVES + u] = wave(grey, v + 1, u + 1);
            }
        }
        double[] sorted = waves.clone();
        Arrays.sort(sorted);
        double middle = (sorted[WAVES * WAVES / 2 - 1] + sorted[WAVES * WAVES / 2]) / 2;
        long hash = 0;
        for (int i = 0; i < waves.length; i++) {
            if (waves[i] > middle) {
                hash |= 1L << i;
            }
        }
        return hash == 0 ? 1 : hash;
    }

    private static double wave(double[][] grey, int v, int u) {
        double sum = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                sum += grey[y][x] * COSINES[v][y] * COSINES[u][x];
            }
        }
        return sum;
    }

    /** The mean of each of 32 by 32 fields. */
    private static double[][] shrunk(PageImage page, Box printed) {
        int left = within(printed.x() * page.width(), page.width() - 1);
        int top = within(printed.y() * page.height(), page.height() - 1);
        int width = Math.max(1, within(printed.right() * page.width(), page.width()) - left);
        int height = Math.max(1, within(printed.bottom() * page.height(), page.height()) - top);
        var sums = new long[SIDE][SIDE];
        var counts = new int[SIDE][SIDE];
        int[] pixels = page.pixels();
        for (int y = 0; y < height; y++) {
            int row = y * SIDE / height;
            int from = (top + y) * page.width() + left;
            for (int column = 0; column < SIDE; column++) {
                int first = first(column, width);
                int end = first(column + 1, width);
                sums[row][column] += sum(pixels, from + first, from + end);
                counts[row][column] += end - first;
            }
        }
        var grey = new double[SIDE][SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                grey[y][x] = counts[y][x] == 0 ? 0 : (double) sums[y][x] / counts[y][x];
            }
        }
        return grey;
    }

    /** The first of {@code size} pixels that lies in that field. */
    private static int first(int field, int size) {
        return (int) (((long) field * size + SIDE - 1) / SIDE);
    }

    private static int sum(int[] pixels, int from, int end) {
        int sum = 0;
        for (int i = from; i < end; i++) {
            int pixel = pixels[i];
            sum += (pixel >> 16 & 0xFF) + 2 * (pixel >> 8 & 0xFF) + (pixel & 0xFF);
        }
        return sum;
    }

    private static int within(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(value)));
    }

    private static double[][] cosines() {
        var cosines = new double[WAVES + 1][SIDE];
        for (int u = 0; u <= WAVES; u++) {
            for (int x = 0; x < SIDE; x++) {
                cosines[u][x] = Math.cos((2 * x + 1) * u * Math.PI / (2 * SIDE));
            }
        }
        return cosines;
    }
}
