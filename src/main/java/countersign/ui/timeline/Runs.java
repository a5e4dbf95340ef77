package countersign.ui.timeline;

import countersign.ui.timeline.Scale.Mode;
import countersign.ui.timeline.Scale.Run;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which spans of days the axis shows. */
final class Runs {

    /** In so many days most of a stay and its tests lie. */
    private static final int DENSE = 60;

    private static final int NEARBY = 35;

    /** Shorter than this one scale does for all. */
    private static final int SHORT = 150;

    private Runs() {}

    static List<Run> of(Story story, Mode mode) {
        var happened = story.happenings().stream()
                .flatMap(each -> Stream.of(each.days().first(), each.days().last()))
                .sorted()
                .toList();
        var days = Stream.concat(
                        happened.stream(),
                        story.membership().stream()
                                .flatMap(member -> Stream.of(member.joined(), member.coverFrom(), member.diagnosed())))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return List.of();
        }
        var first = days.get(0);
        var last = days.get(days.size() - 1);
        if (mode == Mode.STAY) {
            return stay(story).map(List::of).orElseGet(() -> List.of(padded(first, last)));
        }
        long whole = ChronoUnit.DAYS.between(first, last);
        var dense = densest(happened).map(run -> nearby(run, first, last));
        if (mode == Mode.EVEN || whole <= SHORT || dense.isEmpty()) {
            return List.of(padded(first, last));
        }
        return broken(first, last, dense.get());
    }

    private static List<Run> broken(LocalDate first, LocalDate last, Run dense) {
        var runs = new ArrayList<Run>();
        boolean before = first.isBefore(dense.from());
        boolean after = last.isAfter(dense.to());
        if (before) {
            long days = ChronoUnit.DAYS.between(first, dense.from());
            var from = first.minusDays(Math.max(8, days / 14));
            runs.add(new Run(from, latest(from.plusDays(1), dense.from().minusDays(1)), after ? 4 : 5));
        }
        runs.add(new Run(dense.from(), dense.to(), before || after ? 6 : 1));
        if (after) {
            long days = ChronoUnit.DAYS.between(dense.to(), last);
            runs.add(new Run(dense.to().plusDays(1), last.plusDays(Math.max(8, days / 14)), before ? 2 : 4));
        }
        return runs;
    }

    /** A few days more are not worth a seam. */
    private static Run nearby(Run dense, LocalDate first, LocalDate last) {
        var from = ChronoUnit.DAYS.between(first, dense.from()) <= NEARBY ? first.minusDays(4) : dense.from();
        var to = ChronoUnit.DAYS.between(dense.to(), last) <= NEARBY ? last.plusDays(8) : dense.to();
        return new Run(earliest(from, dense.from()), latest(to, dense.to()), dense.share());
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The days in which most happened, with some around them; empty where nothing stands out. */
    private static Optional<Run> densest(List<LocalDate> days) {
        int best = 0;
        LocalDate from = null;
        LocalDate to = null;
        for (int i = 0; i < days.size(); i++) {
            int end = i;
            while (end + 1 < days.size() && ChronoUnit.DAYS.between(days.get(i), days.get(end + 1)) <= DENSE) {
                end++;
            }
            if (end - i + 1 > best) {
                best = end - i + 1;
                from = days.get(i);
                to = days.get(end);
            }
        }
        return from == null || to == null || best < 3
                ? Optional.empty()
                : Optional.of(new Run(from.minusDays(5), to.plusDays(8), 1));
    }

    /** The longest stay, a few days around it. */
    private static Optional<Run> stay(Story story) {
        return story.happenings().stream()
                .filter(Happening::stay)
                .max(Comparator.comparingLong(each ->
                        ChronoUnit.DAYS.between(each.days().first(), each.days().last())))
                .map(each -> new Run(
                        each.days().first().minusDays(4), each.days().last().plusDays(7), 1));
    }

    private static Run padded(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return new Run(first.minusDays(Math.max(4, days / 16)), last.plusDays(Math.max(6, days / 7)), 1);
    }
}
