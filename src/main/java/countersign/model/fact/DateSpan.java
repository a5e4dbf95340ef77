package countersign.model.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days a written date may mean: “2021-03-02” is one day, “about 2020-07” is the whole of July. */
public record DateSpan(LocalDate first, LocalDate last) {

    public DateSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    public static DateSpan day(LocalDate day) {
        return new DateSpan(day, day);
    }

    /** Reads {@code 2020-06-03/2020-07-02}, as {@link #toString()} writes it. */
    public static DateSpan parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? day(LocalDate.parse(text))
                : new DateSpan(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    /** True if some reading of the date lies before {@code day}; {@link #liesBefore} tells whether all of them do. */
    public boolean mayLieBefore(LocalDate day) {
        return first.isBefore(day);
    }

    /** True if one reading in eight, or more, lies before {@code day}. */
    public boolean mayWellLieBefore(LocalDate day) {
        return first.plusDays(ChronoUnit.DAYS.between(first, last) / 8).isBefore(day);
    }

    public boolean liesBefore(LocalDate day) {
        return last.isBefore(day);
    }

    /** Whether seven of eight readings, or more, lie before {@code day}. */
    public boolean mostlyLiesBefore(LocalDate day) {
        return first.plusDays(ChronoUnit.DAYS.between(first, last) * 3 / 4).isBefore(day);
    }

    @Override
    public String toString() {
        return first + "/" + last;
    }
}
