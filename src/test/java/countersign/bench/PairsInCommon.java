package countersign.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What anybody would write first, to compare with: names by the cosine of their pairs of neighbouring characters. */
final class PairsInCommon {

    private record Row(String code, Map<String, Integer> pairs, double length) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Integer>> byPair = new HashMap<>();

    void add(String code, String name) {
        var pairs = pairs(name);
        pairs.keySet()
                .forEach(pair ->
                        byPair.computeIfAbsent(pair, any -> new ArrayList<>()).add(rows.size()));
        rows.add(new Row(code, pairs, length(pairs)));
    }

    List<String> codes(String text, String hidden) {
        Map<Integer, Double> sums = new HashMap<>();
        pairs(text)
                .forEach((pair, times) -> byPair.getOrDefault(pair, List.of())
                        .forEach(row -> sums.merge(
                                row, (double) times * rows.get(row).pairs().get(pair), Double::sum)));
        return sums.entrySet().stream()
                .filter(entry -> !rows.get(entry.getKey()).code().equals(hidden))
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> entry) ->
                                -entry.getValue() / rows.get(entry.getKey()).length())
                        .thenComparing(Map.Entry::getKey))
                .limit(50)
                .map(entry -> rows.get(entry.getKey()).code())
                .toList();
    }

    private static Map<String, Integer> pairs(String text) {
        var plain = "^" + Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "") + "$";
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < plain.length(); i++) {
            pairs.merge(plain.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static double length(Map<String, Integer> pairs) {
        return Math.sqrt(pairs.values().stream()
                .mapToDouble(times -> (double) times * times)
                .sum());
    }
}
