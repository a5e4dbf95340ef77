package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The papers of one stay in a hospital, brought together by dates they share and by the stay's number. */
final class Stay {

    /** A paper of the same number whose date is further off tells of another stay. */
    private static final long NEAR_DAYS = 31;

    private static final int FEW_DAYS = 9;

    private final List<Paper> papers = new ArrayList<>();

    private Stay(Paper first) {
        papers.add(first);
    }

    private record All(List<Stay> stays) {}

    static List<Stay> of(CaseFile file) {
        return file.once(All.class, one -> new All(all(one))).stays();
    }

    private static List<Stay> all(CaseFile file) {
        List<Stay> stays = new ArrayList<>();
        Paper.of(file).stream()
                .filter(paper -> paper.kind() != DocumentKind.CLAIM_FORM)
                .filter(paper -> dates(paper).findAny().isPresent())
                .forEach(paper -> stays.stream()
                        .filter(stay -> stay.holds(paper))
                        .findFirst()
                        .ifPresentOrElse(stay -> stay.papers.add(paper), () -> stays.add(new Stay(paper))));
        joinTheOnly(stays);
        return List.copyOf(stays);
    }

    /** The only record of an admission and the only one of a discharge, neither with a number, are meant to be of one stay. */
    private static void joinTheOnly(List<Stay> stays) {
        var admission = only(stays, DocumentKind.ADMISSION_RECORD);
        var discharge = only(stays, DocumentKind.DISCHARGE_SUMMARY);
        if (admission.isPresent()
                && discharge.isPresent()
                && admission.get() != discharge.get()
                && admission.get().papers.stream()
                        .filter(paper -> paper.kind() == DocumentKind.ADMISSION_RECORD)
                        .allMatch(paper -> numbers(paper).findAny().isEmpty())
                && mayBeOfOne(admission.get(), discharge.get())) {
            discharge.get().papers.addAll(admission.get().papers);
            stays.remove(admission.get());
        }
    }

    private static Optional<Stay> only(List<Stay> stays, DocumentKind kind) {
        var such = stays.stream()
                .flatMap(stay -> stay.papers.stream()
                        .filter(paper -> paper.kind() == kind)
                        .map(paper -> stay))
                .toList();
        return such.size() == 1 ? Optional.of(such.get(0)) : Optional.empty();
    }

    /** Admitted within the stay or a few days before it, or on a day that one wrong digit makes of it. */
    private static boolean mayBeOfOne(Stay admission, Stay discharge) {
        var day = admission.admissions().most();
        var left = admission.discharges().most();
        if (left.isPresent() && !left.equals(discharge.discharges().most())) {
            return false;
        }
        var in = discharge.admissions().most();
        if (day.isEmpty() || in.isEmpty()) {
            return false;
        }
        var out = discharge.discharges().most().orElse(in.get());
        boolean near =
                !day.get().isBefore(in.get().minusDays(FEW_DAYS)) && day.get().isBefore(out);
        return near || Fold.distance(day.get().toString(), in.get().toString()) == 1;
    }

    List<Paper> papers() {
        return List.copyOf(papers);
    }

    Votes<LocalDate> admissions() {
        return votes(FactKey.ADMISSION_DATE);
    }

    Votes<LocalDate> discharges() {
        return votes(FactKey.DISCHARGE_DATE);
    }

    <T> Votes<T> votes(FactKey<T> key) {
        return new Votes<>(
                papers.stream().flatMap(paper -> paper.facts().each(key)).toList());
    }

    /** Whether a paper without dates of a stay carries this one's number. */
    boolean hasNumberOf(Paper paper) {
        return papers.stream().anyMatch(other -> shareNumber(other, paper));
    }

    private boolean holds(Paper paper) {
        return papers.stream()
                .anyMatch(other -> shareDate(other, paper)
                        || overlap(other, paper)
                        || shareNumber(other, paper) && areNear(other, paper));
    }

    private static boolean shareDate(Paper one, Paper other) {
        return Stream.of(FactKey.ADMISSION_DATE, FactKey.DISCHARGE_DATE)
                .anyMatch(key -> one.facts().each(key).anyMatch(fact -> other.says(key, fact.value())));
    }

    /** Nobody is in hospital twice at once. */
    private static boolean overlap(Paper one, Paper other) {
        var from = one.first(FactKey.ADMISSION_DATE);
        var to = one.first(FactKey.DISCHARGE_DATE);
        var otherFrom = other.first(FactKey.ADMISSION_DATE);
        var otherTo = other.first(FactKey.DISCHARGE_DATE);
        return from.isPresent()
                && to.isPresent()
                && otherFrom.isPresent()
                && otherTo.isPresent()
                && from.get().isBefore(otherTo.get())
                && otherFrom.get().isBefore(to.get());
    }

    /** Garrisons print one number of a patient where others tell those of stays and visits apart. */
    private static boolean shareNumber(Paper one, Paper other) {
        return numbers(one).anyMatch(number -> numbers(other).anyMatch(number::equals));
    }

    private static Stream<String> numbers(Paper paper) {
        return Stream.of(FactKey.ADMISSION_NUMBER, FactKey.OUTPATIENT_NUMBER)
                .flatMap(key -> paper.facts().each(key))
                .map(Fact::value)
                .map(Fold::lookAlike);
    }

    private static boolean areNear(Paper one, Paper other) {
        return isNear(one, other, FactKey.ADMISSION_DATE) && isNear(one, other, FactKey.DISCHARGE_DATE);
    }

    private static boolean isNear(Paper one, Paper other, FactKey<LocalDate> key) {
        Optional<LocalDate> date = one.first(key);
        Optional<LocalDate> otherDate = other.first(key);
        return date.isEmpty()
                || otherDate.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(date.get(), otherDate.get())) <= NEAR_DAYS;
    }

    private static Stream<Fact<LocalDate>> dates(Paper paper) {
        return Stream.of(FactKey.ADMISSION_DATE, FactKey.DISCHARGE_DATE)
                .flatMap(key -> paper.facts().each(key));
    }
}
