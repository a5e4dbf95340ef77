package countersign.ui.facts;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Correction;
import countersign.model.plan.AgeRange;
import countersign.review.CaseState.ReadAnew;
import countersign.ui.facts.FactCell.Entry;
import countersign.ui.kit.CaseView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The value of a kind of fact that holds for the claim, and whence.
 *
 * @param value empty where nobody has chosen yet, or where documents say different things without contradiction
 * @param different how many values the documents give
 * @param by who accepted it
 */
record Accepted(Source source, Optional<Object> value, int different, String by) {

    /** Whence a value is known. */
    enum Source {
        /** The platform's own record of the member. */
        PLATFORM,
        /** From other values. */
        COMPUTED,
        /** All documents that say anything agree. */
        DOCUMENTS,
        /** A person accepted it. */
        PERSON,
        /** Documents contradict each other, or it was not read surely: a person has to say. */
        OPEN,
        /** Each document has its own. */
        SEVERAL
    }

    private static final Map<FactKey<?>, Function<CaseFile, Object>> PLATFORM = Map.of(
            FactKey.NAME, file -> file.claim().member().name(),
            FactKey.SEX, file -> file.claim().member().sex(),
            FactKey.BIRTH_DATE, file -> file.claim().member().birthDate(),
            FactKey.ID_NUMBER, file -> file.claim().member().idNumber());

    static Accepted of(CaseView view, CaseFile file, FactKey<?> key, List<FactCell> cells) {
        var entries = cells.stream().flatMap(cell -> cell.entries().stream()).toList();
        int different = (int) entries.stream().map(Entry::value).distinct().count();
        var chosen = chosen(view, key);
        if (chosen.isPresent()) {
            var correction = chosen.get().correction();
            return new Accepted(
                    Source.PERSON,
                    Optional.of(value(view, key, correction)),
                    different,
                    chosen.get().by().name());
        }
        var known = PLATFORM.get(key);
        if (known != null) {
            return new Accepted(Source.PLATFORM, Optional.of(known.apply(file)), different, "");
        }
        if (key.equals(FactKey.AGE)) {
            int years = AgeRange.years(
                    file.claim().member().birthDate(), file.claim().illness().diagnosed());
            return new Accepted(Source.COMPUTED, Optional.of(years), different, "");
        }
        boolean contradicted = cells.stream().anyMatch(FactCell::flagged) && different > 1;
        boolean listed = key.equals(FactKey.TEST_RESULT) || key.equals(FactKey.CHARGE);
        if (!listed && (contradicted || entries.stream().allMatch(Entry::unsure))) {
            return new Accepted(Source.OPEN, Optional.empty(), different, "");
        }
        return different > 1
                ? new Accepted(Source.SEVERAL, Optional.empty(), different, "")
                : new Accepted(Source.DOCUMENTS, Optional.of(entries.get(0).value()), different, "");
    }

    /** The last of its places that a person said is right as it stands. */
    private static Optional<ReadAnew> chosen(CaseView view, FactKey<?> key) {
        return view.state().corrections().stream()
                .filter(read -> !read.correction().changes()
                        && read.correction().fact().filter(key.id()::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    private static Object value(CaseView view, FactKey<?> key, Correction correction) {
        return view.factAt(new Evidence(correction.page(), correction.box(), correction.text()))
                .filter(fact -> fact.key().equals(key))
                .<Object>map(Fact::value)
                .orElse(correction.text());
    }
}
