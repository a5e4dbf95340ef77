package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Finding;
import countersign.model.page.DocumentKind;
import countersign.model.plan.Criterion;
import countersign.model.plan.Proof;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the records say nearest to something that they do not show: the operation that was done instead, the values and grades that
 * do not reach it, the days it is counted by; else the diagnosis itself.
 */
final class Nearest {

    /** More words than a reviewer looks at help nobody. */
    private static final int MOST = 3;

    private static final Set<DocumentKind> OPERATED =
            EnumSet.of(DocumentKind.OPERATION_RECORD, DocumentKind.DISCHARGE_SUMMARY, DocumentKind.RECORD_FRONT_PAGE);

    private static final List<DocumentKind> DIAGNOSED = List.of(
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.OUTPATIENT_RECORD,
            DocumentKind.RECORD_FRONT_PAGE,
            DocumentKind.ADMISSION_RECORD);

    private final CaseFile file;
    private final EventDays days;
    private final Measured measured;

    Nearest(CaseFile file) {
        this.file = file;
        this.days = new EventDays(file);
        this.measured = new Measured(file, days);
    }

    /** Of all criteria that are open, none twice. */
    List<Evidence> to(List<Criterion> open) {
        var told = open.stream()
                .flatMap(criterion -> told(criterion.proof(), Proofs.kinds(criterion.evidence())))
                .distinct()
                .limit(MOST)
                .toList();
        return told.isEmpty() ? diagnosis().distinct().limit(1).toList() : told;
    }

    private Stream<Evidence> told(Proof proof, Set<DocumentKind> in) {
        if (proof instanceof Proof.All all) {
            return all.of().stream().flatMap(part -> told(part, in));
        }
        if (proof instanceof Proof.Any any) {
            return any.of().stream().flatMap(part -> told(part, in));
        }
        if (proof instanceof Proof.AtLeast some) {
            return some.of().stream().flatMap(part -> told(part, in));
        }
        if (proof instanceof Proof.TextAny && in.contains(DocumentKind.OPERATION_RECORD)) {
            return operations();
        }
        if (proof instanceof Proof.Asserts asserts) {
            return spoken(finding -> finding.concept().name().endsWith(asserts.concept()));
        }
        if (proof instanceof Proof.Grade grade) {
            return spoken(finding -> finding.concept().name().startsWith(grade.scale()));
        }
        if (proof instanceof Proof.DaysBetween between) {
            return Stream.of(between.to(), between.from())
                    .flatMap(event -> days.of(event).stream())
                    .flatMap(day -> day.words().stream().limit(1));
        }
        return measured.told(proof).stream();
    }

    /** As the record of the operation calls it, before what others say of it. */
    private Stream<Evidence> operations() {
        return file
                .facts()
                .each(FactKey.OPERATION)
                .filter(fact -> OPERATED.contains(fact.document()))
                .sorted(Comparator.comparing(fact -> fact.document() != DocumentKind.OPERATION_RECORD))
                .map(Fact::evidence)
                .findFirst()
                .or(() -> file.findings()
                        .present()
                        .filter(finding -> finding.concept().kind() == ConceptKind.OPERATION)
                        .filter(finding -> OPERATED.contains(finding.document()))
                        .map(Finding::evidence)
                        .findFirst())
                .stream();
    }

    private Stream<Evidence> spoken(java.util.function.Predicate<Finding> of) {
        return file.findings().all().stream()
                .filter(Finding::ofPatient)
                .filter(of)
                .map(Finding::evidence);
    }

    private Stream<Evidence> diagnosis() {
        return DIAGNOSED.stream()
                .flatMap(kind -> file.facts().each(FactKey.DIAGNOSIS).filter(fact -> fact.document() == kind))
                .map(Fact::evidence);
    }
}
