package countersign.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Says how many of a hundred values that were read like this one are right.
 *
 * <p>A network's own confidence says little about that: the table was measured by {@code installer/bench reading --fit}
 * on pages with a known truth.
 */
public final class Calibration {

    /** How what the second reader made of a value stands to what the first did. */
    public enum Relation {
        /** The same. */
        SAME,
        /** Nothing: it wasn't asked, or made out nothing. */
        ALONE,
        /** Something else, but something else again speaks for the first. */
        SETTLED,
        /** Something else. */
        DIFFERENT
    }

    private static final String TABLE = "/reading/reliability.tsv";

    /**
     * Of the values above it fewer than one in a thousand are wrong, since nearly all of them are far above it: what
     * the benchmark shows.
     */
    private static final double SURE_FROM = 0.975;

    private final Map<Relation, NavigableMap<Double, Double>> points;

    private Calibration(Map<Relation, NavigableMap<Double, Double>> points) {
        this.points = points;
    }

    /** Leaves the first reader's confidence as it is, to be measured. */
    public static Calibration none() {
        return new Calibration(Map.of());
    }

    /** The one that comes with the program. */
    public static Calibration shipped() {
        try (InputStream in = Calibration.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new IllegalStateException(TABLE, broken);
        }
    }

    /** @param table lines of relation, confidence and share of right values, divided by tabs; {@code #} begins a remark */
    static Calibration of(String table) {
        var points = new EnumMap<Relation, NavigableMap<Double, Double>>(Relation.class);
        table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var cells = line.split("\t");
            points.computeIfAbsent(Relation.valueOf(cells[0].toUpperCase(Locale.ROOT)), relation -> new TreeMap<>())
                    .put(Double.valueOf(cells[1]), Double.valueOf(cells[2]));
        });
        return new Calibration(points);
    }

    /** Whether a value of which so many are right need not be looked at; without a table all are taken so. */
    boolean sure(double right) {
        return points.isEmpty() || right >= SURE_FROM;
    }

    /** The share of right values; between two points of the table on the straight line between them. */
    double right(Relation relation, double confidence) {
        var known = points.get(relation);
        if (known == null) {
            return confidence;
        }
        var below = known.floorEntry(confidence);
        var above = known.ceilingEntry(confidence);
        if (below == null || above == null) {
            return (below == null ? known.firstEntry() : known.lastEntry()).getValue();
        }
        double width = above.getKey() - below.getKey();
        double share = width == 0 ? 0 : (confidence - below.getKey()) / width;
        return below.getValue() + share * (above.getValue() - below.getValue());
    }
}
