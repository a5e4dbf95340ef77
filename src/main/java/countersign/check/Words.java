package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the words that a flag points at. */
final class Words {

    private Words() {}

    static List<Evidence> of(Collection<? extends Fact<?>> facts) {
        return facts.stream().map(Fact::evidence).distinct().toList();
    }

    /** The odd words first, then some that they contradict. */
    static List<Evidence> of(Collection<? extends Fact<?>> odd, Collection<? extends Fact<?>> others) {
        return Stream.of(odd, others)
                .flatMap(Collection::stream)
                .map(Fact::evidence)
                .distinct()
                .toList();
    }

    static <T> List<Fact<T>> saying(CaseFile file, FactKey<T> key, Predicate<T> value) {
        return file.facts().each(key).filter(fact -> value.test(fact.value())).toList();
    }

    /** Where a day of the claim stands in the documents: on the report that proves it, else in the record of a visit. */
    static List<Evidence> ofDay(CaseFile file, LocalDate day) {
        return Stream.of(FactKey.REPORT_DATE, FactKey.VISIT_DATE, FactKey.ADMISSION_DATE, FactKey.OPERATION_DATE)
                .flatMap(key -> saying(file, key, day::equals).stream())
                .map(Fact::evidence)
                .distinct()
                .toList();
    }

    /** Where the member's birth is printed: as a date, or within the ID number. */
    static List<Evidence> ofBirth(CaseFile file) {
        var member = file.claim().member();
        List<Fact<LocalDate>> dates = saying(file, FactKey.BIRTH_DATE, member.birthDate()::equals);
        return of(dates.isEmpty() ? saying(file, FactKey.ID_NUMBER, member.idNumber()::equals) : dates);
    }
}
