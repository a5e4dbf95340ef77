package countersign.extract.value;

import countersign.model.fact.DateSpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that name a year, month, season or feast, with as many days as they may mean. */
final class CalendarWords {

    private static final String YEAR = "(?:((?:19|20)\\d\\d)\\s?年?|(今年|本年|去年|前年|上年))";
    private static final Pattern MONTH = Pattern.compile(
            "(?:" + YEAR
                    + "\\s?[年.\\-/]?\\s?)?(?<!\\d)(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s?月\\s?(?:(\\d{1,2})\\s?[日号]|(份?(?:初|上旬)|份?中旬|份?(?:底|末|下旬)|份|中|间)|((?=(?:出现|发现|开始|起|因|就诊|体检|在|于|无明显|确诊|行|查))))?");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)年?[-~至]((?:19|20)\\d\\d)年");
    private static final Pattern LAST_ONE = Pattern.compile("上个?月|上个?(?:周|星期)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile(
            "(?<=^|[,。;于自从在])(?:(0\\d|9\\d)年|([12]\\d)年(?=(?:1[0-2]|0?[1-9])月))(?:(1[0-2]|0?[1-9])月)?(?![前余多来以+史\\d])");
    private static final Pattern DASHED_MONTH =
            Pattern.compile("((?:19|20)\\d\\d)[-./](1[0-2]|0?[1-9])(?![0-9]|[-./]\\d)");
    private static final Pattern PART_OF_YEAR = Pattern.compile(
            YEAR + "\\s?(年?(?:初|底|末|中|上半年|下半年))|" + "((?:19|20)\\d\\d)\\s?年(?!\\s?\\d{1,2}\\s?月)|(今年|去年|前年)");
    private static final Pattern SEASON = Pattern.compile(
            "(?:" + YEAR
                    + "\\s?)?(清明|春节|过年|元旦|五一|劳动节|端午|中秋|国庆|(?<![二三月])十一(?![月日号])|元宵|春季|春天|开春|入春|夏季|夏天|入夏|秋季|秋天|入秋|冬季|冬天|入冬)(?:节|期间|假期)?\\s?(前后|左右|前|后|期间|时)?");

    /** First and last day of what moves with the moon, with all days it can fall on. */
    private static final Map<String, String> FEASTS = Map.ofEntries(
            Map.entry("清明", "03-25/04-15"),
            Map.entry("春节", "01-14/02-27"),
            Map.entry("过年", "01-14/02-27"),
            Map.entry("元旦", "12-25/01-08"),
            Map.entry("五一", "04-24/05-08"),
            Map.entry("劳动节", "04-24/05-08"),
            Map.entry("端午", "05-25/06-28"),
            Map.entry("中秋", "09-05/10-10"),
            Map.entry("国庆", "09-24/10-10"),
            Map.entry("十一", "09-24/10-10"),
            Map.entry("元宵", "02-01/03-10"),
            Map.entry("春", "02-01/05-31"),
            Map.entry("夏", "05-01/08-31"),
            Map.entry("秋", "08-01/11-30"),
            Map.entry("冬", "11-01/02-28"));

    private CalendarWords() {}

    static List<Match<DateSpan>> all(String text, LocalDate anchor) {
        var found = new ArrayList<Match<DateSpan>>();
        DateReader.PROSE
                .all(text)
                .forEach(date -> found.add(new Match<>(date.start(), date.end(), DateSpan.day(date.value()))));
        collect(MONTH.matcher(text), matcher -> month(matcher, anchor), found);
        collect(
                DASHED_MONTH.matcher(text),
                matcher -> Optional.of(whole(YearMonth.of(number(matcher.group(1)), number(matcher.group(2))))),
                found);
        collect(
                YEARS.matcher(text),
                matcher -> Optional.of(new DateSpan(
                        LocalDate.of(number(matcher.group(1)), 1, 1), LocalDate.of(number(matcher.group(2)), 12, 31))),
                found);
        collect(LAST_ONE.matcher(text), matcher -> lastOne(matcher, anchor), found);
        collect(COMPACT.matcher(text), CalendarWords::compact, found);
        collect(SHORT_YEAR.matcher(text), matcher -> shortYear(matcher, anchor), found);
        collect(PART_OF_YEAR.matcher(text), matcher -> partOfYear(matcher, anchor), found);
        collect(SEASON.matcher(text), matcher -> season(matcher, anchor), found);
        return found;
    }

    private interface Reader {
        Optional<DateSpan> read(Matcher matcher);
    }

    private static void collect(Matcher matcher, Reader reader, List<Match<DateSpan>> into) {
        while (matcher.find()) {
            reader.read(matcher).ifPresent(span -> into.add(new Match<>(matcher.start(), matcher.end(), span)));
        }
    }

    /** A month without a year and without a word after it is a length, not a name. */
    private static Optional<DateSpan> month(Matcher matcher, LocalDate anchor) {
        boolean named = matcher.group(1) != null || matcher.group(2) != null;
        String tail = matcher.group(5);
        boolean followed = matcher.group(6) != null;
        if (!named && matcher.group(4) == null && tail == null && !followed) {
            return Optional.empty();
        }
        int month = matcher.group(3).charAt(0) < 0x80
                ? number(matcher.group(3))
                : ChineseNumber.parse(matcher.group(3)).orElse(1);
        try {
            var at = YearMonth.of(year(matcher, anchor), month);
            if (!named && at.atDay(1).isAfter(anchor)) {
                at = at.minusYears(1);
            }
            if (matcher.group(4) != null) {
                return Optional.of(DateSpan.day(at.atDay(number(matcher.group(4)))));
            }
            return Optional.of(part(at, tail == null ? "" : tail));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 上月}, {@code 上周}. */
    private static Optional<DateSpan> lastOne(Matcher matcher, LocalDate anchor) {
        if (matcher.group().endsWith("月")) {
            return Optional.of(whole(YearMonth.from(anchor).minusMonths(1)));
        }
        var monday = anchor.with(DayOfWeek.MONDAY).minusWeeks(1);
        return Optional.of(new DateSpan(monday, monday.plusDays(6)));
    }

    /** {@code 20200216}. */
    private static Optional<DateSpan> compact(Matcher matcher) {
        try {
            return Optional.of(DateSpan.day(
                    LocalDate.of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 08年}, {@code 98年}: of the century that lies before the record. */
    private static Optional<DateSpan> shortYear(Matcher matcher, LocalDate anchor) {
        int year = 2000 + number(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        int past = year > anchor.getYear() ? year - 100 : year;
        if (matcher.group(3) == null) {
            return Optional.of(new DateSpan(LocalDate.of(past, 1, 1), LocalDate.of(past, 12, 31)));
        }
        return Optional.of(whole(YearMonth.of(past, number(matcher.group(3)))));
    }

    private static DateSpan part(YearMonth month, String part) {
        if (part.endsWith("初") || part.endsWith("上旬")) {
            return new DateSpan(month.atDay(1), month.atDay(10));
        }
        if (part.endsWith("中旬")) {
            return new DateSpan(month.atDay(11), month.atDay(20));
        }
        if (part.endsWith("底") || part.endsWith("末") || part.endsWith("下旬")) {
            return new DateSpan(month.atDay(21), month.atEndOfMonth());
        }
        return whole(month);
    }

    private static DateSpan whole(YearMonth month) {
        return new DateSpan(month.atDay(1), month.atEndOfMonth());
    }

    private static Optional<DateSpan> partOfYear(Matcher matcher, LocalDate anchor) {
        if (matcher.group(4) != null) {
            int year = number(matcher.group(4));
            return Optional.of(new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        int year = year(matcher, anchor);
        if (matcher.group(5) != null) {
            return Optional.of(new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        String part = matcher.group(3);
        int first =
                part.endsWith("初") || part.endsWith("上半年") ? 1 : part.endsWith("中") ? 5 : part.endsWith("下半年") ? 7 : 11;
        int last = part.endsWith("初") ? 2 : part.endsWith("上半年") ? 6 : part.endsWith("中") ? 8 : 12;
        return Optional.of(new DateSpan(
                LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth()));
    }

    private static Optional<DateSpan> season(Matcher matcher, LocalDate anchor) {
        String name = matcher.group(3);
        String days = FEASTS.getOrDefault(name, FEASTS.get(season(name)));
        if (days == null) {
            return Optional.empty();
        }
        boolean named = matcher.group(1) != null || matcher.group(2) != null;
        int year = year(matcher, anchor);
        var from = MonthDay.parse("--" + days.substring(0, 5));
        var to = MonthDay.parse("--" + days.substring(6));
        int firstYear = name.equals("元旦") ? year - 1 : year;
        if (!named && from.atYear(firstYear).isAfter(anchor)) {
            firstYear--;
        }
        var first = from.atYear(firstYear);
        var last = to.atYear(to.isBefore(from) ? firstYear + 1 : firstYear);
        return Optional.of(new DateSpan(first, last));
    }

    private static String season(String name) {
        for (String season : List.of("春", "夏", "秋", "冬")) {
            if (name.contains(season)) {
                return season;
            }
        }
        return name;
    }

    private static int year(Matcher matcher, LocalDate anchor) {
        if (matcher.group(1) != null) {
            return number(matcher.group(1));
        }
        String word = matcher.group(2) == null ? matcher.group() : matcher.group(2);
        return anchor.getYear() - (word.startsWith("去") || word.startsWith("上") ? 1 : word.startsWith("前") ? 2 : 0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
