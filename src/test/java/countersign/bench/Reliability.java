package countersign.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** How many of the values of each confidence are right. */
final class Reliability {

    private static final double[] BOUNDS = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1.0001};

    private Reliability() {}

    static void print(List<Values.Judged> judged, PrintStream out) {
        out.println("confidence        values   mean said   right");
        for (int i = 0; i + 1 < BOUNDS.length; i++) {
            double from = BOUNDS[i];
            double to = BOUNDS[i + 1];
            var in = judged.stream()
                    .filter(one -> one.fact().confidence() >= from && one.fact().confidence() < to)
                    .toList();
            if (!in.isEmpty()) {
                double said = in.stream()
                        .mapToDouble(one -> one.fact().confidence())
                        .average()
                        .orElse(0);
                long right = in.stream().filter(Values.Judged::right).count();
                out.printf(
                        Locale.ROOT,
                        "%.3f to %.3f  %7d  %9.4f  %8.4f%n",
                        from,
                        Math.min(1, to),
                        in.size(),
                        said,
                        (double) right / in.size());
            }
        }
    }
}
