package countersign.ocr.ppocr;

import java.util.Arrays;

/**
 * How far a line's middle strays from straight, smoothed over a few characters.
 *
 * @param middles one for each cell along the line
 */
@SuppressWarnings("ArrayRecordComponent")
record Bend(double[] middles) {

    /**
     * @param sums of the sideways places of the cells of each column
     * @param counts of those cells
     * @param height of the line in cells
     */
    static Bend of(double[] sums, int[] counts, double height) {
        int columns = sums.length;
        int reach = (int) Math.max(3, height * 1.5);
        var middles = new double[columns];
        for (int column = 0; column < columns; column++) {
            middles[column] = local(sums, counts, column, reach);
        }
        return new Bend(middles);
    }

    /** The middle at even steps from {@code from} to {@code to}, carried on straight past the ends. */
    double[] over(double from, double to) {
        int steps = Math.max(2, Math.min(200, middles.length / 4 + 2));
        var bend = new double[steps];
        for (int i = 0; i < steps; i++) {
            bend[i] = at(from + (to - from) * i / (steps - 1));
        }
        return bend;
    }

    private double at(double place) {
        int left = (int) Math.max(0, Math.min(middles.length - 1, Math.floor(place)));
        int right = Math.min(middles.length - 1, left + 1);
        double share = Math.max(0, Math.min(1, place - left));
        return middles[left] * (1 - share) + middles[right] * share;
    }

    // A straight line fitted to the cells around a column; near an end its slope is what carries on.
    private static double local(double[] sums, int[] counts, int column, int reach) {
        int low = Math.max(0, column - reach);
        int high = Math.min(sums.length - 1, column + reach);
        double n = 0;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        for (int i = low; i <= high; i++) {
            double x = i - column;
            n += counts[i];
            sx += x * counts[i];
            sxx += x * x * counts[i];
            sy += sums[i];
            sxy += x * sums[i];
        }
        double spread = n * sxx - sx * sx;
        if (n == 0) {
            return Arrays.stream(sums).sum() / Math.max(1, Arrays.stream(counts).sum());
        }
        if (high - low < 2 * reach && spread < n * n * reach * reach / 16.0 || spread <= 0) {
            return sy / n;
        }
        double slope = (n * sxy - sx * sy) / spread;
        return (sy - slope * sx) / n;
    }
}
