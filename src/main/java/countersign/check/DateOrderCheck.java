package countersign.check;

import static countersign.model.adjudication.FlagKind.DATE_ORDER;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Nothing is before what it follows from: discharge after admission, report after sampling, all after birth. */
final class DateOrderCheck implements Check {

    private static final double SURE_OF_A_DIGIT = 0.95;

    /** A discharge slip may be written on the eve. */
    private static final int EVE = 1;

    @Override
    public List<Flag> run(CaseFile file) {
        return Stream.of(
                        Paper.of(file).stream().flatMap(paper -> inPaper(file, paper)),
                        new OperationOrder(file).flags(),
                        certificates(file),
                        claim(file))
                .flatMap(flags -> flags)
                .toList();
    }

    private static Stream<Flag> inPaper(CaseFile file, Paper paper) {
        var kind = paper.kind();
        boolean certificate = kind == DocumentKind.DIAGNOSIS_CERTIFICATE;
        boolean form = kind == DocumentKind.CLAIM_FORM;
        return Stream.of(
                        before(paper, FactKey.DISCHARGE_DATE, FactKey.ADMISSION_DATE, "discharge-before-admission", 0),
                        before(paper, FactKey.REPORT_DATE, FactKey.SAMPLING_DATE, "report-before-sampling", 0),
                        hourBefore(
                                file, paper, FactKey.REPORT_DATE, FactKey.SAMPLING_DATE, "report-hour-before-sampling"),
                        hourBefore(
                                file,
                                paper,
                                FactKey.DISCHARGE_DATE,
                                FactKey.ADMISSION_DATE,
                                "discharge-hour-before-admission"),
                        kind == DocumentKind.IMAGING_REPORT
                                ? before(paper, FactKey.REPORT_DATE, FactKey.VISIT_DATE, "report-before-examination", 0)
                                : Optional.<Flag>empty(),
                        before(paper, FactKey.ISSUE_DATE, FactKey.ADMISSION_DATE, "issued-before-admission", 0),
                        certificate
                                ? before(
                                        paper,
                                        FactKey.ISSUE_DATE,
                                        FactKey.DISCHARGE_DATE,
                                        "issued-before-discharge",
                                        EVE)
                                : Optional.<Flag>empty(),
                        form ? formBeforeDiagnosis(file, paper) : Optional.<Flag>empty(),
                        beforeBirth(file, paper))
                .flatMap(Optional::stream)
                .limit(1);
    }

    /** A certificate that bears the number of a stay was written in it or after it. */
    private static Stream<Flag> certificates(CaseFile file) {
        return Stay.of(file).stream()
                .flatMap(stay -> Paper.of(file).stream()
                        .filter(paper -> paper.kind() == DocumentKind.DIAGNOSIS_CERTIFICATE)
                        .filter(paper -> paper.first(FactKey.ADMISSION_DATE).isEmpty() && stay.hasNumberOf(paper))
                        .flatMap(paper -> paper.facts().each(FactKey.ISSUE_DATE))
                        .filter(DateOrderCheck::isSure)
                        .flatMap(issued -> stay.admissions().facts().stream()
                                .filter(DateOrderCheck::isSure)
                                .filter(admitted -> issued.value().isBefore(admitted.value()))
                                .limit(1)
                                .map(admitted -> flag("issued-before-admission", issued, admitted))))
                .limit(1);
    }

    /** @param allowed so many days before are still possible */
    private static Optional<Flag> before(
            Paper paper, FactKey<LocalDate> later, FactKey<LocalDate> earlier, String reason, int allowed) {
        return paper.facts()
                .each(later)
                .filter(DateOrderCheck::isSure)
                .flatMap(fact -> paper.facts()
                        .each(earlier)
                        .filter(DateOrderCheck::isSure)
                        .filter(other -> fact.value().plusDays(allowed).isBefore(other.value()))
                        .filter(other -> belongTogether(paper, fact, other))
                        .map(other -> flag(reason, fact, other)))
                .findFirst();
    }

    /** On one day, and the hours behind it are the wrong way round. */
    private static Optional<Flag> hourBefore(
            CaseFile file, Paper paper, FactKey<LocalDate> later, FactKey<LocalDate> earlier, String reason) {
        return paper.facts()
                .each(later)
                .filter(DateOrderCheck::isSure)
                .flatMap(fact -> paper.facts()
                        .each(earlier)
                        .filter(DateOrderCheck::isSure)
                        .filter(other -> fact.value().equals(other.value()) && belongTogether(paper, fact, other))
                        .flatMap(other -> HourOfDay.after(file, fact.evidence())
                                .flatMap(hour -> HourOfDay.after(file, other.evidence())
                                        .filter(hour::isBefore)
                                        .map(before -> new Flag(
                                                DATE_ORDER,
                                                Certainty.PROBABLE,
                                                reason,
                                                List.of(
                                                        fact.value(),
                                                        hour.time().toString(),
                                                        before.time().toString()),
                                                List.of(hour.words(), before.words()))))
                                .stream()))
                .findFirst();
    }

    /** On one page, or in one document, that gives neither event two dates: else it does not tell which are meant. */
    private static boolean belongTogether(Paper paper, Fact<LocalDate> fact, Fact<LocalDate> other) {
        boolean onOnePage = fact.evidence().page().equals(other.evidence().page());
        return Stream.of(fact, other)
                .allMatch(date -> paper.facts()
                        .each(date.key())
                        .filter(same -> !onOnePage
                                || same.evidence().page().equals(date.evidence().page()))
                        .allMatch(same -> same.value().equals(date.value())));
    }

    private static Optional<Flag> formBeforeDiagnosis(CaseFile file, Paper paper) {
        var diagnosed = file.claim().illness().diagnosed();
        return paper.facts()
                .each(FactKey.ISSUE_DATE)
                .filter(DateOrderCheck::isSure)
                .filter(fact -> fact.value().isBefore(diagnosed))
                .filter(fact -> paper.facts()
                        .each(FactKey.ADMISSION_DATE)
                        .noneMatch(stay ->
                                stay.evidence().page().equals(fact.evidence().page())))
                .map(fact -> new Flag(
                        DATE_ORDER,
                        certainty(fact, fact),
                        "claimed-before-diagnosis",
                        List.of(fact.value(), diagnosed),
                        Words.of(List.of(fact))))
                .findFirst();
    }

    private static Optional<Flag> beforeBirth(CaseFile file, Paper paper) {
        var birth = file.claim().member().birthDate();
        return Stream.of(FactKey.VISIT_DATE, FactKey.ADMISSION_DATE, FactKey.OPERATION_DATE, FactKey.REPORT_DATE)
                .flatMap(paper.facts()::each)
                .filter(fact -> Trust.of(fact) == Trust.SOLID && fact.value().isBefore(birth))
                .map(fact -> new Flag(
                        DATE_ORDER,
                        Certainty.CERTAIN,
                        "before-birth",
                        List.of(fact.value(), birth),
                        Words.of(List.of(fact))))
                .findFirst();
    }

    private static Stream<Flag> claim(CaseFile file) {
        var claim = file.claim();
        return claim.reported().isBefore(claim.illness().diagnosed())
                ? Stream.of(new Flag(
                        DATE_ORDER,
                        Certainty.CERTAIN,
                        "reported-before-diagnosis",
                        List.of(claim.reported(), claim.illness().diagnosed()),
                        Words.ofDay(file, claim.illness().diagnosed())))
                : Stream.empty();
    }

    static Flag flag(String reason, Fact<LocalDate> fact, Fact<LocalDate> other) {
        return new Flag(
                DATE_ORDER,
                certainty(fact, other),
                reason,
                List.of(fact.value(), other.value()),
                Words.of(List.of(fact, other)));
    }

    static boolean isSure(Fact<LocalDate> fact) {
        return switch (Trust.of(fact)) {
            case SOLID -> true;
            case FAIR -> fact.confidence() >= SURE_OF_A_DIGIT;
            case WEAK -> false;
        };
    }

    private static Certainty certainty(Fact<LocalDate> fact, Fact<LocalDate> other) {
        return Trust.of(fact) == Trust.SOLID && Trust.of(other) == Trust.SOLID ? Certainty.CERTAIN : Certainty.PROBABLE;
    }
}
