package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.page.DocumentKind;
import countersign.model.plan.Criterion;
import countersign.model.plan.Definition;
import countersign.model.plan.EvidenceKind;
import countersign.model.plan.Exclusion;
import countersign.model.plan.Illness;
import countersign.model.plan.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the records say to each criterion of the illness claimed, and to each exclusion, for a person to judge.
 *
 * @param illness the entry of the plan's list that the claim means
 */
public record CriteriaReport(Illness illness, List<Judged> criteria, List<Judged> exclusions) {

    public CriteriaReport {
        criteria = List.copyOf(criteria);
        exclusions = List.copyOf(exclusions);
    }

    /** What the records say. */
    public enum Verdict {
        MET,
        CONTRADICTED,
        NOT_SHOWN,
        /** Only a person can tell. */
        FOR_PERSON
    }

    /**
     * One criterion, or one exclusion, which applies where it is met.
     *
     * @param id its id in the definition
     * @param decisive whether the definition asks for it
     * @param words those that say so, the best first; none where nothing does
     * @param sure whether they were read surely
     * @param where it is found
     */
    public record Judged(
            String id,
            Names names,
            boolean decisive,
            Verdict verdict,
            List<Evidence> words,
            boolean sure,
            List<EvidenceKind> where) {

        public Judged {
            words = List.copyOf(words);
            where = List.copyOf(where);
        }

        public boolean open() {
            return verdict == Verdict.NOT_SHOWN || verdict == Verdict.FOR_PERSON;
        }
    }

    /** Empty if the illness is on no list of the plan, or nothing is known of what proves it. */
    public static Optional<CriteriaReport> of(CaseFile file) {
        return Coverage.of(file)
                .flatMap(coverage -> file.plan()
                        .definition(coverage.illness())
                        .map(definition -> of(file, coverage.illness(), definition)));
    }

    private static CriteriaReport of(CaseFile file, Illness illness, Definition definition) {
        var proofs = new Proofs(file, definition);
        return new CriteriaReport(
                illness,
                definition.criteria().stream()
                        .map(criterion -> judged(definition, proofs, criterion))
                        .toList(),
                definition.exclusions().stream()
                        .map(exclusion -> judged(proofs, exclusion))
                        .toList());
    }

    private static Judged judged(Definition definition, Proofs proofs, Criterion criterion) {
        var answer = proofs.of(criterion.proof(), Proofs.kinds(criterion.evidence()));
        boolean decisive = definition.requirement().criteria().anyMatch(criterion.id()::equals);
        return new Judged(
                criterion.id(),
                criterion.names(),
                decisive,
                Verdict.valueOf(answer.verdict().name()),
                answer.words(),
                answer.sure(),
                criterion.evidence());
    }

    private static Judged judged(Proofs proofs, Exclusion exclusion) {
        var answer = proofs.of(exclusion);
        return new Judged(
                exclusion.id(),
                exclusion.names(),
                true,
                Verdict.valueOf(answer.verdict().name()),
                answer.words(),
                answer.sure(),
                List.of());
    }

    /** Kinds of document that would show what is open, the likeliest first. */
    public List<DocumentKind> wanted() {
        return criteria.stream()
                .filter(judged -> judged.decisive() && judged.open())
                .flatMap(judged -> judged.where().stream().limit(1).flatMap(kind -> first(kind)))
                .distinct()
                .toList();
    }

    private static Stream<DocumentKind> first(EvidenceKind kind) {
        return kind.documents().stream()
                .filter(one -> one != DocumentKind.OTHER)
                .limit(1);
    }
}
