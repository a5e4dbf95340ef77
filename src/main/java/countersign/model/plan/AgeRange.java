package countersign.model.plan;

import java.time.LocalDate;
import java.time.Period;

/**
 * The ages a plan admits, such as 30 days to 59 years.
 *
 * @param from the first day counts: {@code P30D} after birth, or {@code P18Y}
 * @param lastYear the last whole year of age that counts, to the day before the next birthday
 */
public record AgeRange(Period from, int lastYear) {

    /** Whoever lives. */
    public static final AgeRange ANY = new AgeRange(Period.ZERO, 150);

    /** Whether a person born on {@code birth} is of these ages on {@code day}. */
    public boolean contains(LocalDate birth, LocalDate day) {
        return !isTooYoung(birth, day) && !isTooOld(birth, day);
    }

    public boolean isTooYoung(LocalDate birth, LocalDate day) {
        return isFromYears() ? years(birth, day) < from.getYears() : day.isBefore(birth.plusDays(from.getDays()));
    }

    public boolean isTooOld(LocalDate birth, LocalDate day) {
        return years(birth, day) > lastYear;
    }

    /** Whether the youngest age is said in years, else in days. */
    public boolean isFromYears() {
        return from.toTotalMonths() > 0;
    }

    /** Whole years of age; who is born on 29 February is a year older on 1 March of other years. */
    public static int years(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }
}
