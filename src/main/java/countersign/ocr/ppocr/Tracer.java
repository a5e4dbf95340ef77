package countersign.ocr.ppocr;

import countersign.imaging.Stripe;
import java.util.Arrays;
import java.util.List;

/**
 * Turns the core of a line into the band that holds all of its ink, following the paper's folds and curls.
 *
 * <p>The network was trained on cores shrunk from the lines; growing them back by the same rule (Vatti clipping, ratio
 * 1.5) is what its authors do.
 */
final class Tracer {

    private static final double GROWTH = 1.5;
    /** On large print the rule leaves the tops of letters out; a little more room costs nothing. */
    private static final double TALLER = 1.25;

    private static final double LONGER = 1.3;
    private static final double LONG = 4;

    private final double scale;
    private final int mapWidth;
    private final SlopeField slopes;

    /** Learns from {@code cores} which way lines run in each region of the page. */
    Tracer(TextMap map, List<Core> cores) {
        scale = map.scale();
        mapWidth = map.width();
        slopes = SlopeField.of(cores.stream()
                .filter(core -> core.elongation() > LONG && !core.upright())
                .toList());
    }

    /** The band of a line that runs across the page. */
    Stripe across(Core core) {
        double angle = core.elongation() > LONG && !core.upright() ? core.angle() : localAngle(core);
        return trace(core, angle);
    }

    /** The band of a line that runs down the page, from its top. */
    Stripe down(Core core) {
        return trace(core, Math.PI / 2 + localAngle(core));
    }

    private double localAngle(Core core) {
        return Math.atan(slopes.at(core.centreX(), core.centreY()));
    }

    /** The row, in pixels at the page's middle column, of a line through this point of the page. */
    double level(double x, double y) {
        return scale * slopes.follow(x / scale, y / scale, mapWidth / 2.0);
    }

    private Stripe trace(Core core, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        int[] cells = core.cells();
        double first = Double.MAX_VALUE;
        double last = -Double.MAX_VALUE;
        for (int cell : cells) {
            double along = along(core, cell, cos, sin);
            first = Math.min(first, along);
            last = Math.max(last, along);
        }
        int columns = (int) Math.floor(last - first) + 1;
        var sums = new double[columns];
        var counts = new int[columns];
        for (int cell : cells) {
            int column = Math.min(columns - 1, (int) (along(core, cell, cos, sin) - first));
            double dx = cell % mapWidth - core.centreX();
            double dy = cell / mapWidth - core.centreY();
            sums[column] += dy * cos - dx * sin;
            counts[column]++;
        }
        double thickness = thickness(counts);
        double length = last - first + 1;
        double grown = GROWTH * cells.length / (2 * (length + (double) cells.length / length));
        double height = (thickness + 2 * grown) * TALLER;
        double ends = grown * LONGER;
        var bend = Bend.of(sums, counts, height);
        double startX = core.centreX() + 0.5 + (first - 0.5 - ends) * cos;
        double startY = core.centreY() + 0.5 + (first - 0.5 - ends) * sin;
        return new Stripe(
                startX * scale,
                startY * scale,
                angle,
                (length + 2 * ends) * scale,
                height * scale,
                scaled(bend.over(-ends, length + ends)));
    }

    private double along(Core core, int cell, double cos, double sin) {
        return (cell % mapWidth - core.centreX()) * cos + (cell / mapWidth - core.centreY()) * sin;
    }

    private double[] scaled(double[] values) {
        return Arrays.stream(values).map(value -> value * scale).toArray();
    }

    /** The thickness that three quarters of the columns don't exceed: ends and gaps are thinner. */
    private static double thickness(int[] counts) {
        var sorted = counts.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * 0.75)];
    }
}
