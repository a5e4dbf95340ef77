package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.finding.Finding;
import countersign.model.plan.Proof;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The days of the events that a definition counts from and to, as far as claim and records tell. */
final class EventDays {

    private static final Set<String> DIALYSIS = Set.of("血液透析", "腹膜透析", "透析", "维持性血液透析", "规律透析");
    private static final Set<String> FUNCTIONS = Set.of("肌力", "语言障碍", "失语", "吞咽障碍", "日常生活活动能力");

    /** All days that an event may have been on, and the words that say so. */
    record Day(DateSpan days, List<Evidence> words) {}

    private final CaseFile file;

    EventDays(CaseFile file) {
        this.file = file;
    }

    Optional<Day> of(Proof.Event event) {
        var claim = file.claim();
        return switch (event) {
            case DIAGNOSIS, DIAGNOSIS_OR_INJURY, INJURY ->
                Optional.of(new Day(
                        DateSpan.day(claim.illness().diagnosed()),
                        Words.ofDay(file, claim.illness().diagnosed())));
            case CLAIM -> Optional.of(new Day(DateSpan.day(claim.reported()), List.of()));
            case ONSET ->
                file.facts()
                        .each(FactKey.ONSET)
                        .min(Comparator.comparing(fact -> fact.value().first()))
                        .map(fact -> new Day(fact.value(), List.of(fact.evidence())));
            case FIRST_DIALYSIS -> firstDialysis();
            case ASSESSMENT, EXAM -> lastAssessment();
        };
    }

    private Optional<Day> firstDialysis() {
        return file.findings()
                .present()
                .filter(finding -> DIALYSIS.contains(finding.concept().name()))
                .flatMap(finding ->
                        finding.when().days().stream().map(days -> new Day(days, List.of(finding.evidence()))))
                .min(Comparator.comparing(day -> day.days().first()));
    }

    /** An assessment is not later than the claim, and on the day of the latest record that grades a function. */
    private Optional<Day> lastAssessment() {
        return file.findings()
                .present()
                .filter(finding -> FUNCTIONS.contains(finding.concept().name()))
                .flatMap(finding ->
                        dateOf(finding).stream().map(day -> new Day(DateSpan.day(day), List.of(finding.evidence()))))
                .max(Comparator.comparing(day -> day.days().last()));
    }

    /** The day of the record that holds a finding. */
    private Optional<LocalDate> dateOf(Finding finding) {
        var sheet = file.facts().of(finding.evidence().page().file());
        return List.of(
                        FactKey.VISIT_DATE,
                        FactKey.REPORT_DATE,
                        FactKey.ISSUE_DATE,
                        FactKey.DISCHARGE_DATE,
                        FactKey.ADMISSION_DATE)
                .stream()
                .flatMap(key -> sheet.each(key).map(Fact::value))
                .findFirst();
    }
}
