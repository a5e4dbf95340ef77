package countersign.coding;

import countersign.model.finding.CodeOffer;
import countersign.model.finding.CodedDiagnosis;
import countersign.model.finding.Codings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Offers codes of ICD-10 for diagnoses as doctors write them. */
public final class Coder implements Codings {

    private static final int OFFERS = 40;
    /** Below it the nearest name is about something else. */
    private static final double LEAST = 0.48;

    private static final int KNOWN = 2_000;
    private static final double SAME = 0.999;
    private static final double NEARLY = 0.9;

    private final Spelling spelling;
    private final Aliases aliases;
    private final Qualifiers qualifiers;
    private final Names names;
    private final Diagnoses diagnoses;
    /** The same few diagnoses stand on every page of a dossier. */
    private final Map<String, List<CodedDiagnosis>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<CodedDiagnosis>> eldest) {
            return size() > KNOWN;
        }
    };

    private Coder(List<Entry> list) {
        spelling = new Spelling(new TableFile("same.tsv"));
        aliases = new Aliases(new TableFile("aliases.tsv"), spelling);
        qualifiers = new Qualifiers(new TableFile("qualifiers.tsv"));
        names = new Names(list, spelling, new Opposites(new TableFile("opposites.tsv")), Weights.FITTED);
        diagnoses = new Diagnoses(this::isName);
    }

    /** With the lists that ship: names of the insurance edition, and its categories. */
    public static Coder shipped() {
        return new Coder(list());
    }

    /** The lists that ship. */
    public static List<Entry> list() {
        var list = new ArrayList<Entry>();
        for (var table : List.of("diagnoses.tsv", "categories.tsv")) {
            new TableFile(table).rows().forEach(row -> list.add(new Entry(row.first(), row.second())));
        }
        return list;
    }

    /** Each diagnosis of a line, with its codes. */
    @Override
    public List<CodedDiagnosis> of(String line) {
        synchronized (known) {
            return known.computeIfAbsent(line, this::code);
        }
    }

    private List<CodedDiagnosis> code(String line) {
        return diagnoses.in(line).stream()
                .map(text -> new CodedDiagnosis(text, offers(text, code -> true)))
                .toList();
    }

    /** The codes of one diagnosis, the best first, but none that is not allowed. */
    public List<CodeOffer> offers(String diagnosis, Predicate<String> allowed) {
        var folded = spelling.fold(diagnosis);
        Set<String> asIs = spelling.forms(diagnosis);
        var plain = qualifiers.without(folded);
        Set<String> forms = new LinkedHashSet<>(asIs);
        forms.addAll(spelling.forms(plain));
        Set<String> writtenOut = new LinkedHashSet<>();
        for (var text : List.of(folded, plain)) {
            aliases.writtenOut(text).ifPresent(name -> writtenOut.add(spelling.bare(name)));
        }
        forms.addAll(writtenOut);
        var ranked = names.like(forms, entry -> allowed.test(entry.code()));
        if (ranked.isEmpty()
                || ranked.stream().mapToDouble(Ranking.Ranked::likeness).max().orElse(0) < LEAST) {
            return List.of();
        }
        Map<String, CodeOffer> offers = new LinkedHashMap<>();
        for (var one : ranked) {
            var offer = offer(one, asIs, writtenOut);
            offers.putIfAbsent(offer.code(), offer);
        }
        return offers.values().stream().limit(OFFERS).toList();
    }

    /** Whether a diagnosis, but for its side, stage and what else is said about it, is spelt as the list or its aliases do. */
    public boolean knows(String diagnosis) {
        return isName(diagnosis) || isName(qualifiers.without(spelling.fold(diagnosis)));
    }

    private boolean isName(String text) {
        var folded = spelling.fold(text);
        return names.has(spelling.bare(folded)) || aliases.has(folded);
    }

    private CodeOffer offer(Ranking.Ranked ranked, Set<String> asIs, Set<String> writtenOut) {
        var entry = ranked.entry();
        var form = ranked.form();
        var reason = reason(form, ranked.likeness(), asIs, writtenOut);
        var meant = reason == CodeOffer.Reason.ALIKE ? names.broader(entry) : entry;
        return new CodeOffer(meant.base(), meant.name(), ranked.likeness(), reason);
    }

    private static CodeOffer.Reason reason(String form, double likeness, Set<String> asIs, Set<String> writtenOut) {
        if (asIs.contains(form)) {
            return CodeOffer.Reason.SAME_WORDS;
        }
        if (writtenOut.contains(form)) {
            return CodeOffer.Reason.ALIAS;
        }
        if (likeness > SAME) {
            return CodeOffer.Reason.WITHOUT_QUALIFIERS;
        }
        return likeness >= NEARLY ? CodeOffer.Reason.NEARLY_SAME : CodeOffer.Reason.ALIKE;
    }
}
