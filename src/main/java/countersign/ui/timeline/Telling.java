package countersign.ui.timeline;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.FlagState;
import countersign.model.claim.Money;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import countersign.model.finding.ConceptKind;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.NumberedFlag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each document dates by itself. */
final class Telling {

    private static final Set<DocumentKind> TESTS = Set.of(
            DocumentKind.PATHOLOGY_REPORT,
            DocumentKind.IMAGING_REPORT,
            DocumentKind.LABORATORY_REPORT,
            DocumentKind.ECG_REPORT,
            DocumentKind.CHECKUP_REPORT);
    private static final Set<DocumentKind> BILLS =
            Set.of(DocumentKind.INVOICE, DocumentKind.EXPENSE_LIST, DocumentKind.SETTLEMENT);

    private final CaseView view;
    private final CaseFile file;
    private final List<Happening> told = new ArrayList<>();

    private Telling(CaseView view, CaseFile file) {
        this.view = view;
        this.file = file;
    }

    static List<Happening> of(CaseView view, CaseFile file) {
        var telling = new Telling(view, file);
        view.documents().forEach(telling::document);
        telling.findings();
        telling.paid();
        return telling.told;
    }

    /** The same words, but for what rounding and a wider quotation do to their box. */
    static boolean same(Evidence words, Evidence place) {
        return words.page().equals(place.page())
                && (words.box().contains(place.box().centreX(), place.box().centreY())
                        || place.box()
                                .contains(words.box().centreX(), words.box().centreY()));
    }

    private void document(Document document) {
        var facts = file.facts().of(document.file());
        facts.each(FactKey.ONSET)
                .forEach(onset -> add(
                        Lane.SYMPTOMS, onset.value(), false, onset.evidence().text(), onset));
        facts.each(FactKey.VISIT_DATE).forEach(visit -> {
            boolean test = TESTS.contains(document.kind());
            add(
                    test ? Lane.TESTS : Lane.VISITS,
                    DateSpan.day(visit.value()),
                    false,
                    test
                            ? test(document, facts)
                            : first(facts, FactKey.DEPARTMENT).orElse(name(document)),
                    visit);
        });
        facts.each(FactKey.SAMPLING_DATE)
                .filter(sampling -> facts.each(FactKey.REPORT_DATE)
                        .noneMatch(report -> report.value().equals(sampling.value())))
                .forEach(sampling -> day(Lane.TESTS, sampling, test(document, facts)));
        facts.each(FactKey.REPORT_DATE).forEach(report -> day(Lane.TESTS, report, test(document, facts)));
        stays(facts, document);
        facts.each(FactKey.OPERATION_DATE)
                .forEach(done -> day(
                        Lane.OPERATIONS, done, first(facts, FactKey.OPERATION).orElse(name(document))));
        boolean bill = BILLS.contains(document.kind());
        facts.each(FactKey.ISSUE_DATE)
                .forEach(issued ->
                        day(bill ? Lane.INVOICES : Lane.VISITS, issued, bill ? bill(document, facts) : name(document)));
    }

    /** Admission and discharge of one document are one stay; where only one is told it is a day. */
    private void stays(FactSheet facts, Document document) {
        var in = facts.each(FactKey.ADMISSION_DATE).toList();
        var out = facts.each(FactKey.DISCHARGE_DATE).toList();
        var left = new ArrayList<>(out);
        for (Fact<LocalDate> admitted : in) {
            var discharged = left.stream()
                    .filter(each -> !each.value().isBefore(admitted.value()))
                    .findFirst();
            if (discharged.isPresent()) {
                left.removeIf(each -> each.value().equals(discharged.get().value()));
                put(
                        Lane.ADMISSIONS,
                        new DateSpan(admitted.value(), discharged.get().value()),
                        true,
                        "",
                        List.of(admitted.evidence(), discharged.get().evidence()),
                        Optional.of(FactKey.DISCHARGE_DATE));
            } else {
                day(Lane.ADMISSIONS, admitted, "");
            }
        }
        left.forEach(discharged -> day(Lane.ADMISSIONS, discharged, name(document)));
    }

    /** Sentences date complaints and illnesses, too; those on which no flag stands would only fill the line. */
    private void findings() {
        file.findings().present().forEach(finding -> {
            var days = finding.when().days();
            boolean wanted = (finding.concept().kind() == ConceptKind.SYMPTOM
                            || finding.concept().kind() == ConceptKind.ILLNESS)
                    && !flags(finding.evidence()).isEmpty();
            boolean known = told.stream()
                    .anyMatch(each -> each.lane() == Lane.SYMPTOMS
                            && each.places().stream().anyMatch(place -> same(finding.evidence(), place)));
            if (wanted && !known && days.isPresent()) {
                put(
                        Lane.SYMPTOMS,
                        days.get(),
                        false,
                        finding.concept().name(),
                        List.of(finding.evidence()),
                        Optional.empty());
            }
        });
    }

    /** What a plan has paid the member before stands among the bills, hollow. */
    private void paid() {
        file.others()
                .paid()
                .forEach(paid -> paid.on()
                        .ifPresent(day -> told.add(new Happening(
                                Lane.INVOICES,
                                DateSpan.day(day),
                                false,
                                paid.number(),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                true))));
    }

    private void day(Lane lane, Fact<LocalDate> fact, String title) {
        add(lane, DateSpan.day(fact.value()), false, title, fact);
    }

    private void add(Lane lane, DateSpan days, boolean stay, String title, Fact<?> fact) {
        put(lane, days, stay, title, List.of(fact.evidence()), Optional.of(fact.key()));
    }

    private void put(
            Lane lane,
            DateSpan days,
            boolean stay,
            String title,
            List<Evidence> places,
            Optional<? extends FactKey<?>> key) {
        var flags = places.stream()
                .flatMap(words -> flags(words).stream())
                .distinct()
                .toList();
        told.add(new Happening(lane, days, stay, title, places, key.map(known -> known), flags, false));
    }

    private List<NumberedFlag> flags(Evidence words) {
        return view.flagsOn(words.page()).stream()
                .filter(flag -> flag.state() != FlagState.DISMISSED)
                .filter(flag -> flag.evidence().stream().anyMatch(place -> same(place, words)))
                .toList();
    }

    private static String test(Document document, FactSheet facts) {
        return first(facts, FactKey.SPECIMEN_NUMBER)
                .map(number -> name(document) + " " + number)
                .orElse(name(document));
    }

    private static String bill(Document document, FactSheet facts) {
        return facts.each(FactKey.INVOICE_TOTAL)
                .map(Fact::value)
                .findFirst()
                .map(Money::toString)
                .map(total -> "¥" + total)
                .orElse(name(document));
    }

    private static Optional<String> first(FactSheet facts, FactKey<String> key) {
        return facts.each(key).map(Fact::value).findFirst();
    }

    private static String name(Document document) {
        return document.title().isBlank()
                ? document.file().substring(document.file().lastIndexOf('/') + 1)
                : document.title();
    }
}
