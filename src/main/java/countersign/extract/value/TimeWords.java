package countersign.extract.value;

import countersign.model.fact.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When something began, in the words of a history: {@code 8月余}, {@code 3天前}, {@code 今年清明前后}, {@code 2020年底}.
 *
 * <p>Each becomes the days that it may mean, counted from the day of the record.
 */
public final class TimeWords {

    private final LocalDate anchor;

    public TimeWords(LocalDate anchor) {
        this.anchor = anchor;
    }

    /** All expressions of a sentence in their order; one inside another counts once. */
    public List<Match<DateSpan>> all(String text) {
        var found = new ArrayList<Match<DateSpan>>();
        found.addAll(CalendarWords.all(text, anchor));
        found.addAll(Durations.all(text, anchor));
        found.sort(Comparator.<Match<DateSpan>>comparingInt(Match::start).thenComparingInt(match -> -match.end()));
        var apart = new ArrayList<Match<DateSpan>>();
        for (var match : found) {
            if (apart.isEmpty() || match.start() >= apart.get(apart.size() - 1).end()) {
                apart.add(match);
            }
        }
        return absoluteWins(text, apart);
    }

    /** In {@code 2年前(2019年)} the bracket wins. */
    private static List<Match<DateSpan>> absoluteWins(String text, List<Match<DateSpan>> found) {
        var kept = new ArrayList<Match<DateSpan>>();
        for (int i = 0; i < found.size(); i++) {
            var match = found.get(i);
            boolean explained = i + 1 < found.size()
                    && found.get(i + 1).start() == match.end() + 1
                    && text.charAt(match.end()) == '(';
            if (explained) {
                var bracket = found.get(++i);
                kept.add(new Match<>(match.start(), bracket.end(), bracket.value()));
            } else {
                kept.add(match);
            }
        }
        return List.copyOf(kept);
    }
}
