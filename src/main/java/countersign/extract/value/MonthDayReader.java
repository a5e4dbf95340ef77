package countersign.extract.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Days whose year the sentence leaves out: {@code 3月12日在全麻下行…}.
 *
 * @param since the day of the record; the year is that of the first such day from a week before it
 */
public record MonthDayReader(LocalDate since) implements ValueReader<LocalDate> {

    private static final Pattern DAY =
            Pattern.compile("(?<![0-9年./\\-])\\s*(?<![0-9年])(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号](?!\\s*[至到~\\-])");

    private static final int BEFORE = 7;

    @Override
    public Optional<Match<LocalDate>> find(String text) {
        return all(text).stream().findFirst();
    }

    /** In their order. */
    public List<Match<LocalDate>> all(String text) {
        var found = new ArrayList<Match<LocalDate>>();
        var matcher = DAY.matcher(text);
        while (matcher.find()) {
            day(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                    .ifPresent(day -> found.add(new Match<>(matcher.start(1), matcher.end(), day)));
        }
        return List.copyOf(found);
    }

    private Optional<LocalDate> day(int month, int dayOfMonth) {
        var first = since.minusDays(BEFORE);
        try {
            var day = LocalDate.of(first.getYear(), month, dayOfMonth);
            return Optional.of(day.isBefore(first) ? LocalDate.of(first.getYear() + 1, month, dayOfMonth) : day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
