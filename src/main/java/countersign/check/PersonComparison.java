package countersign.check;

import countersign.check.Contradiction.Strength;
import countersign.model.claim.Member;
import countersign.model.claim.Sex;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import countersign.model.plan.AgeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares sex, age and birth on a page with the member's. */
final class PersonComparison {

    private static final List<FactKey<LocalDate>> DATES = List.of(
            FactKey.VISIT_DATE,
            FactKey.ADMISSION_DATE,
            FactKey.DISCHARGE_DATE,
            FactKey.OPERATION_DATE,
            FactKey.SAMPLING_DATE,
            FactKey.REPORT_DATE,
            FactKey.ISSUE_DATE);

    private static final double SURE_OF_A_DIGIT = 0.95;

    private final Member member;
    private final LocalDate diagnosed;

    /** @param diagnosed stands for the date of a document that has none */
    PersonComparison(Member member, LocalDate diagnosed) {
        this.member = member;
        this.diagnosed = diagnosed;
    }

    /** @param document all facts of the document that the page belongs to: they date it */
    List<Contradiction> of(FactSheet page, FactSheet document) {
        return Stream.of(sex(page), age(page, document), birth(page))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Contradiction> sex(FactSheet page) {
        var words = page.each(FactKey.SEX).toList();
        if (words.stream().anyMatch(sex -> sex.value() == member.sex())) {
            return Optional.empty();
        }
        return words.stream()
                .filter(this::noReaderSawTheRightSex)
                .map(sex -> new Contradiction("sex", Strength.of(Trust.of(sex)), sex, sex.value(), member.sex()))
                .findFirst();
    }

    private boolean noReaderSawTheRightSex(Fact<Sex> fact) {
        var right = member.sex() == Sex.F ? "女" : "男";
        return fact.readings().stream().noneMatch(reading -> reading.text().contains(right));
    }

    private Optional<Contradiction> age(FactSheet page, FactSheet document) {
        var dates = DATES.stream()
                .flatMap(document::each)
                .filter(date -> Trust.of(date).atLeast(Trust.FAIR))
                .map(Fact::value)
                .filter(date -> !date.isBefore(member.birthDate()))
                .sorted()
                .toList();
        var first = dates.isEmpty() ? diagnosed.minusYears(1) : dates.get(0);
        var last = dates.isEmpty() ? diagnosed.plusYears(1) : dates.get(dates.size() - 1);
        return page.each(FactKey.AGE)
                .filter(fact -> isOff(fact, first, last))
                .map(fact -> new Contradiction(
                        "age",
                        ageStrength(fact, AgeRange.years(member.birthDate(), last)),
                        fact,
                        years(fact).orElse(0),
                        AgeRange.years(member.birthDate(), last)))
                .findFirst();
    }

    /** Whether it is off whichever reader is right. */
    private boolean isOff(Fact<String> fact, LocalDate first, LocalDate last) {
        return Stream.concat(Stream.of(fact.value()), fact.readings().stream().map(reading -> reading.text()))
                        .map(AgeReading::years)
                        .filter(OptionalInt::isPresent)
                        .allMatch(years -> AgeReading.off(years.getAsInt(), member.birthDate(), first, last) > 0)
                && years(fact).isPresent();
    }

    /** One misread digit may put an age off by tens: one reader is believed only where both digits differ. */
    private static Strength ageStrength(Fact<String> fact, int expected) {
        if (Trust.of(fact) == Trust.SOLID) {
            return Strength.CERTAIN;
        }
        boolean farOff = IntStream.rangeClosed(expected - 1, expected + 1)
                .allMatch(age -> Fold.distance(
                                String.valueOf(age), String.valueOf(years(fact).orElse(age)))
                        > 1);
        return farOff && Trust.of(fact) == Trust.FAIR && fact.confidence() >= SURE_OF_A_DIGIT
                ? Strength.PROBABLE
                : Strength.HINT;
    }

    private static OptionalInt years(Fact<String> fact) {
        return AgeReading.years(fact.value());
    }

    private Optional<Contradiction> birth(FactSheet page) {
        var dates = page.each(FactKey.BIRTH_DATE).toList();
        if (dates.stream().anyMatch(date -> date.value().equals(member.birthDate()))) {
            return Optional.empty();
        }
        return dates.stream()
                .map(date -> new Contradiction("birth", birthStrength(date), date, date.value(), member.birthDate()))
                .findFirst();
    }

    private Strength birthStrength(Fact<LocalDate> date) {
        int digits = Fold.distance(date.value().toString(), member.birthDate().toString());
        var trust = Trust.of(date);
        return trust == Trust.FAIR && digits < 2 ? Strength.HINT : Strength.of(trust);
    }
}
