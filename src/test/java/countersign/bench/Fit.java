package countersign.bench;

import countersign.extract.Calibration.Relation;
import countersign.model.fact.Agreement;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Measures the table that {@link countersign.extract.Calibration} goes by; shares never fall as confidence rises. */
final class Fit {

    private static final double[] BOUNDS = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.9995, 1.0001};

    /** So many values like those of all relations are added to each bin: few values say little. */
    private static final double BEFOREHAND = 3;

    private Fit() {}

    static void print(List<Values.Judged> judged, PrintStream out) {
        for (var relation : Relation.values()) {
            var ours = judged.stream().filter(one -> relation(one) == relation).toList();
            double least = 0;
            for (int i = 0; i + 1 < BOUNDS.length; i++) {
                var all = between(judged, BOUNDS[i], BOUNDS[i + 1]);
                var some = between(ours, BOUNDS[i], BOUNDS[i + 1]);
                if (all.isEmpty()) {
                    continue;
                }
                double usual = (right(all) + 0.5) / (all.size() + 1.0);
                double share = (right(some) + BEFOREHAND * usual) / (some.size() + BEFOREHAND);
                least = Math.max(least, share);
                double middle = all.stream()
                        .mapToDouble(one -> one.fact().confidence())
                        .average()
                        .orElse(0);
                out.printf(
                        Locale.ROOT,
                        "%s\t%.4f\t%.4f\t# %d of %d%n",
                        relation.name().toLowerCase(Locale.ROOT),
                        middle,
                        least,
                        right(some),
                        some.size());
            }
        }
    }

    private static List<Values.Judged> between(List<Values.Judged> judged, double from, double to) {
        return judged.stream()
                .filter(one -> one.fact().confidence() >= from && one.fact().confidence() < to)
                .toList();
    }

    private static long right(List<Values.Judged> judged) {
        return judged.stream().filter(Values.Judged::right).count();
    }

    /** As the uncalibrated fact shows it. */
    private static Relation relation(Values.Judged one) {
        var fact = one.fact();
        if (fact.readings().size() < 2) {
            return Relation.ALONE;
        }
        return fact.agreement() == Agreement.COUNTERSIGNED
                ? Relation.SAME
                : fact.agreement() == Agreement.SINGLE ? Relation.SETTLED : Relation.DIFFERENT;
    }
}
