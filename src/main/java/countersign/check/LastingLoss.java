package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.model.plan.Criterion;
import countersign.model.plan.Definition;
import countersign.model.plan.Proof;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Losses that count once they have lasted for so many days after the diagnosis. */
final class LastingLoss {

    private LastingLoss() {}

    /**
     * The case with no documents and findings but those of the day on which the loss has lasted, and later, and those
     * without a date.
     *
     * @return empty where nothing has to last
     */
    static Optional<CaseFile> of(CaseFile file, Definition definition) {
        return definition.criteria().stream()
                .map(Criterion::proof)
                .filter(Proof.DaysBetween.class::isInstance)
                .map(Proof.DaysBetween.class::cast)
                .filter(between -> between.to() == Proof.Event.ASSESSMENT)
                .findFirst()
                .map(between -> from(file, file.claim().illness().diagnosed().plusDays(between.days())));
    }

    private static CaseFile from(CaseFile file, LocalDate day) {
        var days = new EventDays(file);
        return new CaseFile(
                file.claim(),
                file.plan(),
                file.documents().stream()
                        .map(document -> new Document(
                                document.file(),
                                document.kind(),
                                document.title(),
                                document.pages(),
                                document.transcripts().stream()
                                        .filter(page -> isLate(days, page.page(), day))
                                        .toList()))
                        .toList(),
                file.facts(),
                new countersign.model.finding.Findings(
                        file.findings().all().stream()
                                .filter(finding ->
                                        isLate(days, finding.evidence().page(), day))
                                .toList(),
                        file.findings().codings()),
                file.others(),
                file.problems());
    }

    private static boolean isLate(EventDays days, PageId page, LocalDate day) {
        return days.dateOf(page).filter(date -> date.value().isBefore(day)).isEmpty();
    }

    /** Whether the days are over when the claim comes. */
    static boolean isOver(CaseFile file, Proof.DaysBetween between) {
        long days = ChronoUnit.DAYS.between(
                file.claim().illness().diagnosed(), file.claim().reported());
        return between.comparison().holds(BigDecimal.valueOf(days), BigDecimal.valueOf(between.days()));
    }
}
