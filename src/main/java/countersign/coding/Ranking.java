package countersign.coding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Orders codes by the likeness of their names and of the other names of their category. */
final class Ranking {

    /**
     * @param likeness of the likest of its names
     * @param score what it is ordered by
     */
    record Ranked(Entry entry, String form, double likeness, double score) {}

    private final List<Entry> entries;
    private final List<String> forms;
    private final int[] categories;
    private final Opposites opposites;
    private final Weights weights;

    Ranking(List<Entry> entries, List<String> forms, int[] categories, Opposites opposites, Weights weights) {
        this.entries = entries;
        this.forms = forms;
        this.categories = categories.clone();
        this.opposites = opposites;
        this.weights = weights;
    }

    List<Ranked> of(Set<String> texts, NameIndex.Hits hits, Predicate<Entry> allowed) {
        var text = texts.iterator().next();
        Map<String, NameIndex.Hit> byCode = new LinkedHashMap<>();
        for (var hit : hits.best()) {
            var entry = entries.get(hit.entry());
            if (allowed.test(entry)) {
                byCode.merge(
                        entry.code(),
                        weighed(text, hit),
                        (one, other) -> one.likeness() >= other.likeness() ? one : other);
            }
        }
        if (byCode.isEmpty()) {
            return List.of();
        }
        double top = byCode.values().stream()
                .mapToDouble(NameIndex.Hit::likeness)
                .max()
                .orElse(1);
        var categories3 = support(byCode, top, 3);
        var categories4 = support(byCode, top, 4);
        double habit = byCode.values().stream()
                .mapToDouble(hit -> hits.habit()[categories[hit.entry()]])
                .max()
                .orElse(1);
        return byCode.values().stream()
                .map(hit -> {
                    var entry = entries.get(hit.entry());
                    double score = hit.likeness() / top
                            + weights.category() * categories3.getOrDefault(entry.prefix(3), 0.0)
                            + weights.subcategory() * categories4.getOrDefault(entry.prefix(4), 0.0)
                            + weights.habit() * hits.habit()[categories[hit.entry()]] / habit;
                    return new Ranked(entry, forms.get(hit.entry()), hit.likeness(), score);
                })
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList();
    }

    private NameIndex.Hit weighed(String text, NameIndex.Hit hit) {
        long opposed = opposites.between(text, forms.get(hit.entry()));
        return new NameIndex.Hit(hit.entry(), hit.likeness() * Math.pow(weights.opposed(), opposed));
    }

    private Map<String, Double> support(Map<String, NameIndex.Hit> byCode, double top, int length) {
        Map<String, Double> sums = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        byCode.values().forEach(hit -> {
            var prefix = entries.get(hit.entry()).prefix(length);
            int before = seen.merge(prefix, 1, Integer::sum) - 1;
            double part = Math.pow(hit.likeness() / top, weights.steepness()) * Math.pow(weights.fading(), before);
            sums.merge(prefix, part, Double::sum);
        });
        double most =
                sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        sums.replaceAll((prefix, sum) -> sum / most);
        return sums;
    }
}
