package countersign.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.claim.Member;
import countersign.model.claim.Sex;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PlanDaysTest {

    /** All days of a century and more, the 29th of February as often as not. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(
                                LocalDate.of(1920, 1, 1).toEpochDay(),
                                LocalDate.of(2022, 12, 31).toEpochDay())
                        .map(LocalDate::ofEpochDay),
                Arbitraries.integers().between(0, 25).map(four -> LocalDate.of(1920 + 4 * four, 2, 29)));
    }

    @Property
    void aYearOfAgeBeginsOnTheBirthdayAndNoDayEarlier(
            @ForAll("days") LocalDate birth, @ForAll @IntRange(min = 1, max = 70) int age) {
        var birthday = birthday(birth, age);

        assertEquals(age, AgeRange.years(birth, birthday));
        assertEquals(age - 1, AgeRange.years(birth, birthday.minusDays(1)));
    }

    @Property
    void nobodyIsBothTooYoungAndTooOld(
            @ForAll("days") LocalDate birth,
            @ForAll @IntRange(min = 0, max = 30_000) int days,
            @ForAll @IntRange(min = 0, max = 60) int first,
            @ForAll @IntRange(min = 0, max = 40) int more) {
        var ages = new AgeRange(Period.ofYears(first), first + more);
        var day = birth.plusDays(days);

        assertFalse(ages.isTooYoung(birth, day) && ages.isTooOld(birth, day));
        assertEquals(
                !day.isBefore(birthday(birth, first)) && day.isBefore(birthday(birth, first + more + 1)),
                ages.contains(birth, day));
    }

    @Property
    void thirtyDaysAreThirtyDays(@ForAll("days") LocalDate birth) {
        var ages = new AgeRange(Period.ofDays(30), 59);

        assertTrue(ages.isTooYoung(birth, birth.plusDays(29)));
        assertFalse(ages.isTooYoung(birth, birth.plusDays(30)));
    }

    @Property
    void coverBeginsAfterExactlyTheDaysOfWaiting(
            @ForAll("days") LocalDate joined, @ForAll @IntRange(min = 0, max = 400) int days) {
        var waiting = new WaitingPeriod(days, true, Set.of());

        assertEquals(days, ChronoUnit.DAYS.between(joined, waiting.coverFrom(member(joined, Optional.empty()))));
    }

    @Property
    void movingOverNeverLengthensTheWaitNorBeginsCoverBeforeJoining(
            @ForAll("days") LocalDate joined,
            @ForAll @IntRange(min = -500, max = 500) int before,
            @ForAll @IntRange(min = 0, max = 400) int days) {
        var waiting = new WaitingPeriod(days, true, Set.of("other"));

        var from = waiting.coverFrom(member(joined, Optional.of(joined.minusDays(before))));

        assertFalse(from.isBefore(joined));
        assertFalse(from.isAfter(joined.plusDays(days)));
        assertEquals(joined.plusDays(Math.max(0, days - Math.max(0, before))), from);
    }

    @Property
    void aWindowOfHealthEndsTheDayBeforeItsAnchor(
            @ForAll("days") LocalDate joined, @ForAll @IntRange(min = 1, max = 40) int months) {
        var window = new HealthWindow(HealthWindow.Anchor.JOINING, Optional.of(Period.ofMonths(months)))
                .of(joined, joined.plusYears(1));

        assertEquals(joined.minusDays(1), window.last());
        assertEquals(joined.minusMonths(months), window.first());
    }

    /** Who is born on 29 February has the birthday on 1 March of other years. */
    private static LocalDate birthday(LocalDate birth, int age) {
        var year = birth.getYear() + age;
        boolean moved = birth.getMonth() == Month.FEBRUARY && birth.getDayOfMonth() == 29 && !Year.isLeap(year);
        return moved ? LocalDate.of(year, 3, 1) : birth.withYear(year);
    }

    private static Member member(LocalDate joined, Optional<LocalDate> other) {
        return new Member(
                "林某某",
                Sex.F,
                LocalDate.of(1985, 3, 2),
                "990001198503021244",
                joined,
                Optional.empty(),
                other.map(since -> List.of(new Member.OtherPlan("other", since)))
                        .orElse(List.of()));
    }
}
