package countersign.extract.value;

import countersign.model.fact.DateSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something began, in the words of a history: {@code 8月余}, {@code 3天前}, {@code 今年清明前后}, {@code 2020年底}.
 *
 * <p>Each becomes the days that it may mean, counted from the day of the record.
 */
public final class TimeWords {

    /** Where the day is not in characters, too. */
    private static final Pattern YEAR_IN_CHARACTERS =
            Pattern.compile("(?:一九|二[〇○零O])[〇○零O一二三四五六七八九]{2}(?=年(?![一二三四五六七八九十〇]{1,2}月[一二三四五六七八九十廿〇]{1,4}[日号]))");

    private static final Pattern RELATED =
            Pattern.compile("(同年|当年|次年|翌年|同日|次日|翌日|同月(?=\\d))(?:(1[0-2]|0?[1-9])月|(?<=月)([0-3]?\\d)[日号])?");

    private final LocalDate anchor;

    public TimeWords(LocalDate anchor) {
        this.anchor = anchor;
    }

    /** All expressions of a sentence in their order; one inside another counts once. */
    public List<Match<DateSpan>> all(String printed) {
        String text = YEAR_IN_CHARACTERS
                .matcher(printed)
                .replaceAll(match -> String.valueOf(ChineseNumber.digits(match.group())));
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
        return absoluteWins(text, related(text, apart));
    }

    /** 次日, 同年5月: counted from the date said last before, else from the record. */
    private List<Match<DateSpan>> related(String text, List<Match<DateSpan>> found) {
        var all = new ArrayList<>(found);
        var matcher = RELATED.matcher(text);
        while (matcher.find()) {
            Match<DateSpan> before = null;
            for (var match : all) {
                before = match.end() <= matcher.start() && isDate(text, match) ? match : before;
            }
            var span = span(matcher, before == null ? DateSpan.day(anchor) : before.value());
            int start = matcher.start();
            int end = matcher.end();
            all.removeIf(match -> match.start() < end && start < match.end());
            all.add(new Match<>(start, end, span));
            all.sort(Comparator.comparingInt(Match::start));
        }
        return all;
    }

    private static boolean isDate(String text, Match<DateSpan> match) {
        return text.substring(match.start(), match.end()).matches(".*(?:19|20)\\d\\d.*");
    }

    private static DateSpan span(Matcher matcher, DateSpan date) {
        String word = matcher.group(1);
        if (word.endsWith("日")) {
            int days = word.startsWith("同") ? 0 : 1;
            return new DateSpan(date.first().plusDays(days), date.last().plusDays(days));
        }
        if (word.endsWith("月")) {
            int day = Integer.parseInt(matcher.group(3));
            return DateSpan.day(
                    date.first().withDayOfMonth(Math.min(day, date.first().lengthOfMonth())));
        }
        int year = date.first().getYear() + (word.startsWith("同") || word.startsWith("当") ? 0 : 1);
        if (matcher.group(2) == null) {
            return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        var month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
        return new DateSpan(month.atDay(1), month.atEndOfMonth());
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
