package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Finding;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
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

    private static final List<FactKey<LocalDate>> RECORDED = List.of(
            FactKey.VISIT_DATE,
            FactKey.REPORT_DATE,
            FactKey.ISSUE_DATE,
            FactKey.DISCHARGE_DATE,
            FactKey.ADMISSION_DATE);

    private static final Set<DocumentKind> OF_STAY = Set.of(
            DocumentKind.ADMISSION_RECORD,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.RECORD_FRONT_PAGE,
            DocumentKind.OPERATION_RECORD);

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

    /** Whether only the papers of the stay tell it. */
    boolean isOfStay(Day day) {
        var pages = PageKinds.of(file);
        return day.words().stream().allMatch(words -> OF_STAY.contains(pages.of(words.page())));
    }

    /** As the records date it; where none does, it was begun on the day of the first record that tells of it, or before. */
    private Optional<Day> firstDialysis() {
        var told = file.findings()
                .present()
                .filter(finding -> DIALYSIS.contains(finding.concept().name()))
                .toList();
        return told.stream()
                .flatMap(finding ->
                        finding.when().days().stream().map(days -> new Day(days, List.of(finding.evidence()))))
                .min(Comparator.comparing(day -> day.days().first()))
                .or(() -> told.stream()
                        .flatMap(finding -> ofRecord(finding).stream()
                                .map(day ->
                                        new Day(new DateSpan(day.minusYears(50), day), List.of(finding.evidence()))))
                        .min(Comparator.comparing(day -> day.days().last())));
    }

    /** An assessment is not later than the claim, and on the day of the latest record that grades a function. */
    private Optional<Day> lastAssessment() {
        return file.findings()
                .present()
                .filter(finding -> FUNCTIONS.contains(finding.concept().name()))
                .flatMap(finding -> dateOf(finding).stream()
                        .map(day -> new Day(DateSpan.day(day.value()), List.of(day.evidence(), finding.evidence()))))
                .max(Comparator.comparing(day -> day.days().last()));
    }

    /** When something was measured: as its sentence says, else the day of its record. */
    Optional<LocalDate> ofValue(Finding finding) {
        return finding.when()
                .days()
                .filter(span -> span.first().equals(span.last()))
                .map(DateSpan::first)
                .or(() -> ofRecord(finding));
    }

    /** The day of the record in a file, if it was read beyond doubt and the file holds one record. */
    Optional<LocalDate> ofRecordSurely(String path) {
        var sheet = file.facts().of(path);
        boolean oneRecord =
                sheet.facts().stream().map(Fact::document).distinct().count() == 1;
        var days = RECORDED.stream()
                .flatMap(sheet::each)
                .filter(fact -> Trust.of(fact) == Trust.SOLID)
                .map(Fact::value)
                .toList();
        return oneRecord && !days.isEmpty() ? days.stream().max(Comparator.naturalOrder()) : Optional.empty();
    }

    /** The day of the record that holds a finding. */
    Optional<LocalDate> ofRecord(Finding finding) {
        return dateOf(finding).map(Fact::value);
    }

    private Optional<Fact<LocalDate>> dateOf(Finding finding) {
        return dateOf(finding.evidence().page());
    }

    /** The day a page is of: its own, or that of the page before on which its document began. */
    Optional<Fact<LocalDate>> dateOf(PageId page) {
        var document = file.facts().of(page.file());
        for (int number = page.page(); number > 0; number--) {
            var here = new PageId(page.file(), number);
            var date = date(new FactSheet(document.facts().stream()
                    .filter(fact -> fact.evidence().page().equals(here))
                    .toList()));
            if (date.isPresent()) {
                return date;
            }
        }
        return date(document);
    }

    private static Optional<Fact<LocalDate>> date(FactSheet sheet) {
        return RECORDED.stream().flatMap(sheet::each).findFirst();
    }
}
