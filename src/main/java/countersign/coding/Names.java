package countersign.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The names of the list, searched and ranked. */
final class Names {

    /** Of a code without the list's own extension: Q14.200, D71.x00. */
    private static final int LENGTH = 7;

    private final NameIndex index;
    private final Ranking ranking;
    private final Map<String, Entry> exact = new HashMap<>();
    private final Map<String, Entry> byCode = new HashMap<>();

    Names(List<Entry> list, Spelling spelling, Opposites opposites, Weights weights) {
        var entries = new ArrayList<Entry>();
        var forms = new ArrayList<String>();
        Map<String, Integer> categories = new HashMap<>();
        var ofEntry = new ArrayList<Integer>();
        for (Entry entry : list) {
            if (entry.code().length() == LENGTH) {
                byCode.put(entry.code(), entry);
            }
            int category = categories.computeIfAbsent(entry.prefix(3), any -> categories.size());
            for (String form : spelling.forms(entry.name())) {
                entries.add(entry);
                forms.add(form);
                ofEntry.add(category);
                exact.putIfAbsent(form, entry);
            }
        }
        int[] category = ofEntry.stream().mapToInt(Integer::intValue).toArray();
        index = new NameIndex(forms, category, weights);
        ranking = new Ranking(entries, forms, category, opposites, weights);
    }

    List<Ranking.Ranked> like(Set<String> forms, Predicate<Entry> allowed) {
        return ranking.of(forms, index.search(forms), allowed);
    }

    /** The code above one of the list's own extensions: Q14.200 for Q14.200x002; what is only alike is no more exact. */
    Entry broader(Entry entry) {
        var base = entry.base();
        return base.length() > LENGTH ? byCode.getOrDefault(base.substring(0, LENGTH), entry) : entry;
    }

    boolean has(String form) {
        return exact.containsKey(form);
    }
}
