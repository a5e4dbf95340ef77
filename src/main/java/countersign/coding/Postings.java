package countersign.coding;

import java.util.Arrays;

/** Which entries have a feature and how often, in three arrays: there are some hundred thousand of them. */
final class Postings {

    private static final int TIMES = 3;

    private final int[] features;
    private final int[] starts;
    private final int[] entries;

    private Postings(int[] features, int[] starts, int[] entries) {
        this.features = features;
        this.starts = starts;
        this.entries = entries;
    }

    /** Gathers what becomes postings. */
    static final class Builder {
        private long[] gathered = new long[1 << 16];
        private int size;

        void add(int feature, int entry, int times) {
            if (size == gathered.length) {
                gathered = Arrays.copyOf(gathered, size * 2);
            }
            gathered[size++] = (long) feature << 32 | entry << TIMES | Math.min(times, (1 << TIMES) - 1);
        }

        Postings build() {
            long[] sorted = Arrays.copyOf(gathered, size);
            Arrays.sort(sorted);
            int[] features = new int[size];
            int[] starts = new int[size + 1];
            int[] entries = new int[size];
            int kinds = 0;
            for (int i = 0; i < size; i++) {
                int feature = (int) (sorted[i] >> 32);
                if (kinds == 0 || features[kinds - 1] != feature) {
                    features[kinds] = feature;
                    starts[kinds++] = i;
                }
                entries[i] = (int) sorted[i];
            }
            starts[kinds] = size;
            return new Postings(Arrays.copyOf(features, kinds), Arrays.copyOf(starts, kinds + 1), entries);
        }
    }

    /** The place of a feature, negative if no entry has it. */
    int place(int feature) {
        return Arrays.binarySearch(features, feature);
    }

    int kinds() {
        return features.length;
    }

    int feature(int place) {
        return features[place];
    }

    int start(int place) {
        return starts[place];
    }

    int end(int place) {
        return starts[place + 1];
    }

    int entry(int posting) {
        return entries[posting] >> TIMES;
    }

    int times(int posting) {
        return entries[posting] & (1 << TIMES) - 1;
    }
}
