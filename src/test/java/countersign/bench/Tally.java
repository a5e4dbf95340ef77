package countersign.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sums of one reader, or of both, over pages. */
final class Tally {

    private int characters;
    private int errors;
    private int fields;
    private int exact;
    private final List<Values.Missing> missing = new ArrayList<>();
    private final List<Values.Judged> judged = new ArrayList<>();

    void text(BenchPage page, String read) {
        characters += Errors.length(page.truth());
        errors += Errors.count(page.truth(), read);
        String normal = Errors.normal(read);
        for (var value : page.values()) {
            String text = Errors.normal(value.text());
            if (text.length() > 2) {
                fields++;
                exact += normal.contains(text) ? 1 : 0;
            }
        }
    }

    void values(Values.Verdict verdict) {
        judged.addAll(verdict.found());
        missing.addAll(verdict.missing());
    }

    void add(Tally other) {
        characters += other.characters;
        errors += other.errors;
        fields += other.fields;
        exact += other.exact;
        missing.addAll(other.missing);
        judged.addAll(other.judged);
    }

    List<Values.Judged> judged() {
        return List.copyOf(judged);
    }

    List<Values.Missing> missing() {
        return List.copyOf(missing);
    }

    String characterErrors() {
        return percent(errors, characters);
    }

    String exactFields() {
        return percent(exact, fields);
    }

    int valuesFound() {
        return judged.size();
    }

    String found() {
        return percent(judged.size(), judged.size() + missing.size());
    }

    String wrong() {
        return percent(judged.stream().filter(one -> !one.right()).count(), judged.size());
    }

    String unsure() {
        return percent(judged.stream().filter(one -> !one.fact().sure()).count(), judged.size());
    }

    /** Of the values that are not marked unsure. */
    String silent() {
        long wrong = judged.stream().filter(Values.Judged::silentlyWrong).count();
        long sure = judged.stream().filter(one -> one.fact().sure()).count();
        return wrong + " = " + percent(wrong, sure);
    }

    private static String percent(long part, long all) {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.2f %%", 100.0 * part / all);
    }
}
