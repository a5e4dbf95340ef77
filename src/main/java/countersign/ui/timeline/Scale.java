package countersign.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** From days to pixels. Where the scale changes lies a seam, at which empty days are left out. */
record Scale(List<Part> parts, double width) {

    /** How wide a seam is, in pixels. */
    static final double SEAM = 20;

    /** How the days are spread. */
    enum Mode {
        FIT,
        EVEN,
        STAY
    }

    /** A run of days on one scale. */
    record Part(LocalDate from, LocalDate to, double x, double width) {

        double perDay() {
            return width / Math.max(1, ChronoUnit.DAYS.between(from, to));
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        double at(LocalDate day) {
            return x + ChronoUnit.DAYS.between(from, day) * perDay();
        }

        /** Whether months are too narrow to tell days. */
        boolean months() {
            return perDay() < 5;
        }
    }

    Scale {
        parts = List.copyOf(parts);
    }

    /** Where that day lies; days in a seam lie in its middle, days outside at the edge. */
    double at(LocalDate day) {
        for (Part part : parts) {
            if (part.holds(day)) {
                return part.at(day);
            }
            if (day.isBefore(part.from())) {
                return Math.max(0, part.x() - (part == parts.get(0) ? 0 : SEAM / 2));
            }
        }
        return width;
    }

    boolean shows(LocalDate day) {
        return parts.stream().anyMatch(part -> part.holds(day));
    }

    /** A part for each run; the shares say how the width is divided among them. */
    static Scale of(List<Run> runs, double width) {
        double free = width - SEAM * (runs.size() - 1);
        double all = runs.stream().mapToDouble(Run::share).sum();
        var parts = new ArrayList<Part>();
        double x = 0;
        for (Run run : runs) {
            double wide = free * run.share() / all;
            parts.add(new Part(run.from(), run.to(), x, wide));
            x += wide + SEAM;
        }
        return new Scale(parts, width);
    }

    /** A span of days and how much of the width it is to have. */
    record Run(LocalDate from, LocalDate to, double share) {}
}
