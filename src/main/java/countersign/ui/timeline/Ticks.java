package countersign.ui.timeline;

import countersign.ui.timeline.Scale.Part;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Days at which the axis is labelled, as far apart as labels need. */
record Ticks(List<Tick> all) {

    private static final double LEAST = 54;
    private static final int[] DAYS = {1, 2, 7, 14};
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yy-MM", Locale.ROOT);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.ROOT);

    record Tick(double x, String label) {}

    static Ticks of(Part part) {
        for (int step : DAYS) {
            if (step * part.perDay() >= LEAST) {
                return days(part, step);
            }
        }
        for (int step : MONTHS) {
            if (step * 30 * part.perDay() >= LEAST) {
                return months(part, step);
            }
        }
        return new Ticks(List.of());
    }

    private static Ticks days(Part part, int step) {
        var ticks = new ArrayList<Tick>();
        var day = part.from();
        if (step >= 7) {
            day = day.plusDays(Math.floorMod(8 - day.getDayOfWeek().getValue(), 7)); // Mondays
        }
        for (; !day.isAfter(part.to()); day = day.plusDays(step)) {
            ticks.add(new Tick(part.at(day), day.format(DAY)));
        }
        return new Ticks(ticks);
    }

    private static Ticks months(Part part, int step) {
        var ticks = new ArrayList<Tick>();
        LocalDate month = part.from().withDayOfMonth(1).plusMonths(1);
        while (Math.floorMod(month.getMonthValue() - 1 + 12 * month.getYear(), step) != 0) {
            month = month.plusMonths(1);
        }
        for (; !month.isAfter(part.to()); month = month.plusMonths(step)) {
            ticks.add(new Tick(part.at(month), month.format(step >= 12 ? YEAR : MONTH)));
        }
        return new Ticks(ticks);
    }
}
