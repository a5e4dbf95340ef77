package countersign.ui.advisor;

import countersign.model.fact.DateSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the span of days in which an illness most likely began, as an advisor types it: a year, a month or a day. */
final class Onset {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:[-./年](\\d{1,2})月?)?(?:[-./]?(\\d{1,2})日?)?");

    private Onset() {}

    static boolean blank(String from, String to) {
        return from.isBlank() && to.isBlank();
    }

    /** Empty if either cannot be read, or the end lies before the beginning; one alone stands for both. */
    static Optional<DateSpan> read(String from, String to) {
        var first = span(from.isBlank() ? to : from);
        var last = span(to.isBlank() ? from : to);
        return first.flatMap(begin -> last.filter(end -> !end.last().isBefore(begin.first()))
                .map(end -> new DateSpan(begin.first(), end.last())));
    }

    private static Optional<DateSpan> span(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(match.group(1));
            if (match.group(2) == null) {
                return Optional.of(new DateSpan(Year.of(year).atDay(1), LocalDate.of(year, 12, 31)));
            }
            var month = YearMonth.of(year, Integer.parseInt(match.group(2)));
            return Optional.of(
                    match.group(3) == null
                            ? new DateSpan(month.atDay(1), month.atEndOfMonth())
                            : DateSpan.day(month.atDay(Integer.parseInt(match.group(3)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
