package countersign.ocr.ppocr;

import java.util.List;

/** How the slope of lines changes over a page seen at a slant: a plane fitted to the long lines, without outliers. */
record SlopeField(double constant, double perColumn, double perRow) {

    private static final int ENOUGH = 8;
    private static final int STEPS = 8;

    double at(double column, double row) {
        return constant + perColumn * column + perRow * row;
    }

    /** Where a line through this point crosses column {@code target}. */
    double follow(double column, double row, double target) {
        double step = (target - column) / STEPS;
        double y = row;
        for (int i = 0; i < STEPS; i++) {
            y += step * at(column + (i + 0.5) * step, y);
        }
        return y;
    }

    static SlopeField of(List<Core> lines) {
        double median = median(lines);
        var kept = lines.stream()
                .filter(line -> Math.abs(Math.tan(line.angle()) - median) < 0.12)
                .toList();
        if (kept.size() < ENOUGH) {
            return new SlopeField(median, 0, 0);
        }
        return fitted(kept, median);
    }

    private static double median(List<Core> lines) {
        var sorted = lines.stream()
                .mapToDouble(line -> Math.tan(line.angle()))
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    // Least squares with a small weight on "no change", so that lines in one column don't decide about the other.
    private static SlopeField fitted(List<Core> lines, double median) {
        double meanX = lines.stream().mapToDouble(Core::centreX).average().orElse(0);
        double meanY = lines.stream().mapToDouble(Core::centreY).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        double xs = 0;
        double ys = 0;
        double sum = 0;
        double weights = 0;
        for (Core line : lines) {
            double weight = line.cells().length;
            double dx = line.centreX() - meanX;
            double dy = line.centreY() - meanY;
            double slope = Math.tan(line.angle()) - median;
            weights += weight;
            sum += weight * slope;
            xx += weight * dx * dx;
            yy += weight * dy * dy;
            xy += weight * dx * dy;
            xs += weight * dx * slope;
            ys += weight * dy * slope;
        }
        double damping = weights * 2500;
        xx += damping;
        yy += damping;
        double determinant = xx * yy - xy * xy;
        double perColumn = (xs * yy - ys * xy) / determinant;
        double perRow = (ys * xx - xs * xy) / determinant;
        double atMean = median + sum / weights;
        return new SlopeField(atMean - perColumn * meanX - perRow * meanY, perColumn, perRow);
    }
}
