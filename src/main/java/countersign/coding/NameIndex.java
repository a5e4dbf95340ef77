package countersign.coding;

import countersign.extract.words.Folding;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Finds the names most like a text by the characters, and pairs of neighbours, that they share. */
final class NameIndex {

    /** @param likeness 1 for the same characters in the same order, 0 for none in common */
    record Hit(int entry, double likeness) {}

    /**
     * What was found for a text.
     *
     * @param best the likest first
     * @param habit by category, how usual the text's words are in its names
     */
    record Hits(List<Hit> best, double[] habit) {}

    private static final char EDGE = '|';
    private static final Comparator<Hit> LIKEST =
            Comparator.comparingDouble(Hit::likeness).reversed().thenComparing(Hit::entry);

    private final Weights weights;
    private final Postings postings;
    private final float[] lengths;
    private final int[] categories;
    private final int[] sizes;

    /**
     * @param names in the form in which they are compared
     * @param categories of each name, from 0
     */
    NameIndex(List<String> names, int[] categories, Weights weights) {
        this.weights = weights;
        this.categories = categories.clone();
        sizes = new int[Arrays.stream(categories).max().orElse(0) + 1];
        for (int category : categories) {
            sizes[category]++;
        }
        var builder = new Postings.Builder();
        for (int i = 0; i < names.size(); i++) {
            int entry = i;
            features(names.get(i)).forEach((feature, times) -> builder.add(feature, entry, times));
        }
        postings = builder.build();
        lengths = lengths(names.size());
    }

    private float[] lengths(int names) {
        float[] lengths = new float[names];
        for (int place = 0; place < postings.kinds(); place++) {
            double weight = weight(postings.feature(place), place);
            for (int i = postings.start(place); i < postings.end(place); i++) {
                double part = weight * postings.times(i);
                lengths[postings.entry(i)] += (float) (part * part);
            }
        }
        for (int i = 0; i < names; i++) {
            lengths[i] = (float) Math.sqrt(lengths[i]);
        }
        return lengths;
    }

    /** The names most like any of some forms of a text. */
    Hits search(Collection<String> forms) {
        double[] best = new double[lengths.length];
        double[] habit = new double[sizes.length];
        for (String form : forms) {
            search(form, best, habit);
        }
        return new Hits(top(best), habit);
    }

    private void search(String form, double[] best, double[] habit) {
        double[] sums = new double[best.length];
        double[] usual = new double[habit.length];
        double length = 0;
        for (var feature : features(form).entrySet()) {
            int place = postings.place(feature.getKey());
            double weight = weight(feature.getKey(), place);
            double asked = weight * feature.getValue();
            length += asked * asked;
            for (int i = place < 0 ? 0 : postings.start(place); i < (place < 0 ? 0 : postings.end(place)); i++) {
                int entry = postings.entry(i);
                sums[entry] += asked * weight * postings.times(i);
                usual[categories[entry]] += asked;
            }
        }
        length = Math.sqrt(length);
        for (int i = 0; i < sums.length; i++) {
            best[i] = Math.max(best[i], sums[i] / (length * lengths[i]));
        }
        for (int i = 0; i < usual.length; i++) {
            habit[i] = Math.max(habit[i], usual[i] / (sizes[i] + weights.habitPrior()) / length);
        }
    }

    private List<Hit> top(double[] likeness) {
        var queue = new PriorityQueue<Hit>(LIKEST.reversed());
        for (int i = 0; i < likeness.length; i++) {
            boolean room = queue.size() < weights.neighbours();
            if (likeness[i] > 0 && (room || likeness[i] > queue.element().likeness())) {
                queue.add(new Hit(i, likeness[i]));
                if (!room) {
                    queue.remove();
                }
            }
        }
        return queue.stream().sorted(LIKEST).toList();
    }

    private double weight(int feature, int place) {
        int names = place < 0 ? 1 : postings.end(place) - postings.start(place);
        double rarity = Math.log(1 + categories.length / (double) names);
        return Math.pow(rarity, weights.rarity()) * (feature >>> 16 == 0 ? weights.single() : 1);
    }

    private static Map<Integer, Integer> features(String name) {
        Map<Integer, Integer> features = new HashMap<>();
        char before = EDGE;
        for (int i = 0; i <= name.length(); i++) {
            char c = i == name.length() ? EDGE : Folding.alike(name.charAt(i));
            if (i < name.length()) {
                features.merge((int) c, 1, Integer::sum);
            }
            features.merge(before << 16 | c, 1, Integer::sum);
            before = c;
        }
        return features;
    }
}
