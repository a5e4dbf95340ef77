package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Which papers belong to a stay: by its dates and number, by an operation in it, or only by their own day. */
record PapersOfStay(CaseFile file, Stay stay) {

    private static final List<FactKey<LocalDate>> OWN_DAYS = List.of(
            FactKey.OPERATION_DATE, FactKey.SAMPLING_DATE, FactKey.VISIT_DATE, FactKey.REPORT_DATE, FactKey.ISSUE_DATE);

    /** What was examined in a stay is reported, and certified, some days after it. */
    private static final int AFTERWARDS = 14;

    /** Longer ones hold days of other stays. */
    private static final long LONGEST = 120;

    /** Papers that only this stay's hospital can have written. */
    Stream<Paper> own() {
        return Paper.of(file).stream()
                .filter(paper -> stay.papers().contains(paper) || stay.hasNumberOf(paper) || isOperatedInIt(paper));
    }

    /** Papers dated within it that bear the number and dates of no other: they need not be of its hospital. */
    Stream<Paper> during() {
        var own = own().toList();
        return Paper.of(file).stream()
                .filter(paper -> !own.contains(paper) && isOfNoOther(paper))
                .filter(paper -> days(paper).findAny().isPresent()
                        && days(paper).allMatch(day -> isWithin(stay, day, AFTERWARDS)));
    }

    private boolean isOperatedInIt(Paper paper) {
        return paper.kind() == DocumentKind.OPERATION_RECORD
                && isOfNoOther(paper)
                && paper.first(FactKey.OPERATION_DATE).isPresent()
                && paper.facts()
                        .each(FactKey.OPERATION_DATE)
                        .allMatch(fact -> Trust.of(fact) == Trust.SOLID
                                && isWithin(stay, fact.value(), 0)
                                && Stay.of(file).stream()
                                                .filter(other -> isWithin(other, fact.value(), 0))
                                                .count()
                                        == 1);
    }

    private boolean isOfNoOther(Paper paper) {
        return Stay.of(file).stream()
                .filter(other -> !other.papers().equals(stay.papers()))
                .noneMatch(other -> other.papers().contains(paper) || other.hasNumberOf(paper));
    }

    private static Stream<LocalDate> days(Paper paper) {
        return OWN_DAYS.stream().flatMap(key -> paper.facts().each(key)).map(Fact::value);
    }

    private static boolean isWithin(Stay stay, LocalDate day, int after) {
        var in = stay.admissions().most();
        var out = stay.discharges().most();
        return in.isPresent()
                && out.isPresent()
                && ChronoUnit.DAYS.between(in.get(), out.get()) <= LONGEST
                && !day.isBefore(in.get())
                && !day.isAfter(out.get().plusDays(after));
    }
}
