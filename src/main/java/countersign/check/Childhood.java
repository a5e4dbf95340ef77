package countersign.check;

import countersign.model.fact.DateSpan;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What words that count from birth mean for a member whose birth is known: 自幼 is no day of last year. */
final class Childhood {

    private static final Pattern SINCE_BIRTH = Pattern.compile("生后(?![0-9一二三四五六七八九十半数]{1,3}(?:天|周|个?月|岁|年))|出生即|生来");
    private static final Pattern AS_A_CHILD = Pattern.compile("自幼|自小|从小|幼时|幼年");
    /** The year from a birthday on; 10余岁 may be any of ten. */
    private static final Pattern AT_AGE = Pattern.compile("^(\\d{1,2})([余多])?岁");

    private static final int FIRST_DAYS = 28;
    private static final int CHILD = 12;

    private Childhood() {}

    /** @param days as read without a birth; those of a longer past than the member's life are narrowed */
    static DateSpan of(DateSpan days, String words, LocalDate birth) {
        if (days.first().isAfter(birth)) {
            return days;
        }
        if (SINCE_BIRTH.matcher(words).find()) {
            return until(birth, birth.plusDays(FIRST_DAYS), days);
        }
        var age = AT_AGE.matcher(words);
        if (age.find()) {
            var from = birth.plusYears(Integer.parseInt(age.group(1)));
            return until(from, from.plusYears(age.group(2) == null ? 1 : 10), days);
        }
        return AS_A_CHILD.matcher(words).find() ? until(birth, birth.plusYears(CHILD), days) : days;
    }

    private static DateSpan until(LocalDate from, LocalDate to, DateSpan days) {
        var last = to.isAfter(days.last()) ? days.last() : to;
        return last.isBefore(from) ? days : new DateSpan(from, last);
    }
}
