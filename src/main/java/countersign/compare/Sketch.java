package countersign.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The least hashes of a set under many orders (MinHash): two sketches agree in as many places, on average, as their sets
 * have members in common.
 *
 * @param places eight bits of each least hash
 * @param bands several least hashes joined: sets that are much alike have one of them in common, others seldom
 * @param size of the set
 */
public record Sketch(String places, List<String> bands, int size) {

    private static final int PLACES = 64;
    private static final double BY_CHANCE = 1 / 256.0;
    private static final int BANDS = 6;
    private static final int ROWS = 3;

    public Sketch {
        bands = List.copyOf(bands);
    }

    static Sketch of(Collection<String> set) {
        var least = new long[PLACES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (var member : set) {
            long hash = hash(member);
            for (int i = 0; i < PLACES; i++) {
                least[i] = Math.min(least[i], mixed(hash + (i + 1) * 0x9E3779B97F4A7C15L) >>> 1);
            }
        }
        var places = new StringBuilder();
        for (long one : least) {
            places.append((char) (one & 0xFF));
        }
        var bands = new ArrayList<String>();
        for (int band = 0; band < BANDS && !set.isEmpty(); band++) {
            bands.add(band + "/" + Long.toHexString(joined(least, band * ROWS)));
        }
        return new Sketch(places.toString(), bands, set.size());
    }

    /** How much of both sets is in both, from 0 to 1; off by some hundredths. */
    public double likeness(Sketch other) {
        int same = 0;
        for (int i = 0; i < PLACES; i++) {
            if (places.charAt(i) == other.places.charAt(i)) {
                same++;
            }
        }
        return Math.max(0, ((double) same / PLACES - BY_CHANCE) / (1 - BY_CHANCE));
    }

    private static long joined(long[] least, int from) {
        long joined = 0;
        for (int i = from; i < from + ROWS; i++) {
            joined = mixed(joined + least[i]);
        }
        return joined;
    }

    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mixed(hash);
    }

    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
