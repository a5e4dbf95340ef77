package countersign.check;

import static countersign.model.adjudication.FlagKind.DATE_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.finding.ConceptKind;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An admission, discharge or operation has one date, and the days of stay agree with the dates. */
final class DateMismatchCheck implements Check {

    /** Days of leave are counted by some, and not by others. */
    private static final List<String> AWAY = List.of("请假", "离院回家", "暂时离院", "中途离院", "外出就医", "假出院", "挂床");

    private static final Set<DocumentKind> TELL_OF_STAYS = EnumSet.of(
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.RECORD_FRONT_PAGE,
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.SETTLEMENT);

    private static final Set<DocumentKind> TELL_OF_OPERATIONS =
            EnumSet.of(DocumentKind.OPERATION_RECORD, DocumentKind.DISCHARGE_SUMMARY, DocumentKind.RECORD_FRONT_PAGE);

    @Override
    public List<Flag> run(CaseFile file) {
        var stays = Stay.of(file);
        boolean away = !PageWords.of(file).find(AWAY, TELL_OF_STAYS).isEmpty();
        return Stream.concat(stays.stream().flatMap(stay -> ofStay(stays, stay, away)), operations(file))
                .toList();
    }

    private static Stream<Flag> ofStay(List<Stay> stays, Stay stay, boolean wasAway) {
        var in = stay.admissions().most();
        var out = stay.discharges().most();
        Predicate<LocalDate> possibleIn = day -> out.isEmpty() || !day.isAfter(out.get());
        Predicate<LocalDate> possibleOut = day -> in.isEmpty() || !day.isBefore(in.get());
        return Stream.of(
                        flags("admission", stay.admissions(), possibleIn),
                        flags("discharge", stay.discharges(), possibleOut),
                        stay.papers().stream()
                                .flatMap(paper -> days(stay, paper))
                                .filter(flag -> !isOfAll(stays, flag) && !wasAway))
                .flatMap(flags -> flags);
    }

    /** What is impossible besides is left to the order of dates: one fault, one flag. */
    private static Stream<Flag> flags(String reason, Votes<LocalDate> votes, Predicate<LocalDate> possible) {
        return votes.odd().stream().filter(odd -> possible.test(odd.value())).map(odd -> flag(reason, odd));
    }

    private static Flag flag(String reason, Votes.Odd<LocalDate> odd) {
        return new Flag(
                DATE_MISMATCH,
                odd.certainty(),
                reason,
                List.of(odd.value(), odd.most()),
                Words.of(odd.facts(), odd.others()));
    }

    /** Whoever was there more than once may be told the days of all stays together. */
    private static boolean isOfAll(List<Stay> stays, Flag flag) {
        long all = stays.stream()
                .mapToLong(stay -> stay.admissions()
                        .most()
                        .flatMap(in -> stay.discharges().most().map(out -> ChronoUnit.DAYS.between(in, out)))
                        .orElse(0L))
                .sum();
        return stays.size() > 1
                && flag.arguments().get(0) instanceof Integer days
                && days >= all
                && days <= all + stays.size();
    }

    /** Hospitals count the day of discharge or don't: both are right. */
    private static Stream<Flag> days(Stay stay, Paper paper) {
        var in = paper.first(FactKey.ADMISSION_DATE).or(() -> stay.admissions().most());
        var out = paper.first(FactKey.DISCHARGE_DATE).or(() -> stay.discharges().most());
        if (in.isEmpty() || out.isEmpty() || out.get().isBefore(in.get())) {
            return Stream.empty();
        }
        long counted = ChronoUnit.DAYS.between(in.get(), out.get());
        boolean ownDatesAreOdd = !stay.admissions().most().equals(in)
                || !stay.discharges().most().equals(out);
        return paper.facts()
                .each(FactKey.STAY_DAYS)
                .filter(days -> Trust.of(days) == Trust.SOLID && !ownDatesAreOdd)
                .filter(days -> days.value() != counted && days.value() != counted + 1)
                .filter(days -> !isCountedElsewhere(stay, paper, days.value()))
                .map(days -> new Flag(
                        DATE_MISMATCH,
                        Certainty.CERTAIN,
                        "stay-days",
                        List.of(days.value(), in.get(), out.get(), counted),
                        Words.of(List.of(days), datesOf(paper, in.get(), out.get()))));
    }

    /** Days of leave are left out in all papers alike. */
    private static boolean isCountedElsewhere(Stay stay, Paper paper, int days) {
        return stay.papers().stream()
                .filter(other -> !other.file().equals(paper.file()))
                .anyMatch(other -> other.says(FactKey.STAY_DAYS, days));
    }

    private static List<Fact<LocalDate>> datesOf(Paper paper, LocalDate in, LocalDate out) {
        return Stream.concat(
                        paper.facts()
                                .each(FactKey.ADMISSION_DATE)
                                .filter(fact -> fact.value().equals(in)),
                        paper.facts()
                                .each(FactKey.DISCHARGE_DATE)
                                .filter(fact -> fact.value().equals(out)))
                .toList();
    }

    /** Compared only where each document tells of one operation and there is one record of it. */
    private static Stream<Flag> operations(CaseFile file) {
        var papers = Paper.of(file).stream()
                .filter(paper -> TELL_OF_OPERATIONS.contains(paper.kind()))
                .filter(paper -> paper.first(FactKey.OPERATION_DATE).isPresent())
                .toList();
        boolean severalInOne = papers.stream()
                .anyMatch(paper -> paper.facts()
                                .each(FactKey.OPERATION_DATE)
                                .map(Fact::value)
                                .distinct()
                                .count()
                        > 1);
        boolean severalRecords = papers.stream()
                        .filter(paper -> paper.kind() == DocumentKind.OPERATION_RECORD)
                        .count()
                > 1;
        var stays = Stay.of(file);
        if (severalInOne || severalRecords || stays.size() > 1) {
            return Stream.empty();
        }
        var votes = new Votes<>(papers.stream()
                .flatMap(paper -> paper.facts().each(FactKey.OPERATION_DATE))
                .toList());
        return votes.odd().stream()
                .filter(odd -> stays.stream().allMatch(stay -> isWithin(stay, odd.value())))
                .filter(odd -> !tellsOfBoth(file, odd))
                .map(odd -> flag("operation", odd));
    }

    /** A course that names the other day, too, tells of two operations, of which one was taken for the only one. */
    private static boolean tellsOfBoth(CaseFile file, Votes.Odd<LocalDate> odd) {
        return says(file, odd.facts(), odd.most()) || says(file, odd.others(), odd.value());
    }

    private static boolean says(CaseFile file, List<Fact<LocalDate>> facts, LocalDate day) {
        return facts.stream()
                .filter(fact -> fact.document() != DocumentKind.OPERATION_RECORD)
                .anyMatch(fact -> file.findings().all().stream()
                        .filter(finding -> finding.evidence()
                                        .page()
                                        .file()
                                        .equals(fact.evidence().page().file())
                                && finding.concept().kind() == ConceptKind.OPERATION)
                        .anyMatch(finding -> finding.when()
                                .days()
                                .filter(DateSpan.day(day)::equals)
                                .isPresent()));
    }

    private static boolean isWithin(Stay stay, LocalDate day) {
        return stay.admissions().most().filter(day::isBefore).isEmpty()
                && stay.discharges().most().filter(day::isAfter).isEmpty();
    }
}
