package countersign.extract.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with year, month and day, in all forms that records are written in. */
public final class DateReader implements ValueReader<LocalDate> {

    /** Behind a label, where {@code 21.3.2} and {@code 20210302} are dates too. */
    public static final DateReader FIELD = new DateReader(true);

    /** In sentences, where they may be anything. */
    public static final DateReader PROSE = new DateReader(false);

    private static final String D = Digits.ANY;
    /** The day ends before a time of day even where no blank is left between them. */
    private static final String DAY = "(?:(" + D + "{1,2}?)(?=\\s*\\d\\d\\s*[:时])|(" + D + "{1,2})(?!" + D + "))";

    private static final Pattern SEPARATED = Pattern.compile("(?<![0-9.])([12][09O]" + D + "{2})\\s*[年午./\\-·]\\s*(" + D
            + "{1,2})\\s*[月./\\-·]\\s*" + DAY + "(?:\\s*[日号曰])?");
    private static final Pattern SHORT_YEAR = Pattern.compile(
            "(?<![0-9.A-Za-z])(\\d{2})\\s*([年./\\-])\\s*(\\d{1,2})\\s*(?:\\2|月)\\s*(?:(\\d{1,2}?)(?=\\s*\\d\\d\\s*[:时])|(\\d{1,2})(?![0-9.]))(?:\\s*日)?");
    private static final Pattern COMPACT =
            Pattern.compile("(?<![0-9A-Za-z])((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:(?![0-9])|(?=\\d\\d[:时]))");
    /** In sentences only before what was done on that day: {@code 20210302在全麻下行}, {@code 21-3-2全麻下行}. */
    private static final String DONE = "\\s*[行在于全因至我本外当经出入查术局腰静予转门复急晨夜上下给开始起收住来就诊拟被]";

    private static final Pattern COMPACT_DONE =
            Pattern.compile("(?<![0-9A-Za-z:号-])((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?=" + DONE + ")");
    private static final Pattern SHORT_DONE = Pattern.compile(
            "(?<![0-9.A-Za-z/-])([12]\\d)\\s*([./-])(\\d{1,2})\\2(?:(\\d{1,2}?)(?=\\s*\\d\\d\\s*[:时])|(\\d{1,2}))"
                    + "(?=\\)|" + DONE + ")");
    private static final String N = "[〇○零OoO一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖弍]";
    /** Rings as readers see them, two of which may be one. */
    private static final Pattern RING_TWICE = Pattern.compile("(?:[@Oo0]〇|〇[@Oo0])");

    private static final Pattern WRITTEN =
            Pattern.compile("((?:" + N + "|[@0]){4,6})\\s*年\\s*([一二三四五六七八九十〇零壹贰叁肆伍陆柒捌玖拾]{1,3})"
                    + "\\s*月\\s*([一二三四五六七八九十廿〇零壹贰叁肆伍陆柒捌玖拾]{1,4})\\s*[日号]?");
    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    private static final String TWELVE = "janfebmaraprmayjunjulaugsepoctnovdec";
    /** {@code 08-Nov-2020}, {@code 8 November 2020}. */
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<![0-9A-Za-z])(\\d{1,2})(?:st|nd|rd|th)?[\\s./,-]{0,2}" + MONTH
                    + "[\\s./,-]{0,2}((?:19|20)\\d\\d)(?![0-9])",
            Pattern.CASE_INSENSITIVE);
    /** {@code Nov 8, 2020}. */
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<![0-9A-Za-z])" + MONTH
                    + "[\\s./,-]{0,2}(\\d{1,2})(?:st|nd|rd|th)?[\\s./,-]{1,2}((?:19|20)\\d\\d)(?![0-9])",
            Pattern.CASE_INSENSITIVE);
    /** {@code 2020-Nov-08}. */
    private static final Pattern YEAR_MONTH = Pattern.compile(
            "(?<![0-9A-Za-z])((?:19|20)\\d\\d)[\\s./,-]{1,2}" + MONTH + "[\\s./,-]{1,2}(\\d{1,2})(?![0-9])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END_OF_PERIOD =
            Pattern.compile("\\s*(?:至|到|-|~|/)\\s*(\\d{1,2})\\s*[月.\\-/]\\s*(\\d{1,2})(?![0-9.\\-/年])(?:\\s*日)?");

    /** {@code 2020-07-132020-09-03}, {@code 2020-05-0642020-05-24}: the word between them was passed over or taken for a digit. */
    private static final Pattern RUN_TOGETHER = Pattern.compile(
            "(?<![0-9.])((?:19|20)\\d\\d)([./-])(\\d\\d)\\2(\\d\\d)\\d?((?:19|20)\\d\\d)\\2(\\d\\d)\\2(\\d\\d)(?![0-9])");

    private final boolean field;

    private DateReader(boolean field) {
        this.field = field;
    }

    @Override
    public Optional<Match<LocalDate>> find(String text) {
        var all = all(text);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** All dates in their order; the end of a period may lack its year ({@code 2021-03-05至03-18}). */
    public List<Match<LocalDate>> all(String text) {
        var together = field ? runTogether(text) : List.<Match<LocalDate>>of();
        if (!together.isEmpty()) {
            return together;
        }
        var found = new ArrayList<Match<LocalDate>>();
        int from = 0;
        while (from < text.length()) {
            var next = next(text, from);
            if (next.isEmpty()) {
                break;
            }
            found.add(next.get());
            from = next.get().end();
            var end = endOfPeriod(text, next.get());
            if (end.isPresent()) {
                found.add(end.get());
                from = end.get().end();
            }
        }
        return List.copyOf(found);
    }

    private static List<Match<LocalDate>> runTogether(String text) {
        var matcher = RUN_TOGETHER.matcher(text);
        if (!matcher.find()) {
            return List.of();
        }
        var first = of(number(matcher.group(1)), number(matcher.group(3)), number(matcher.group(4)));
        var last = of(number(matcher.group(5)), number(matcher.group(6)), number(matcher.group(7)));
        return first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())
                ? List.of()
                : List.of(
                        new Match<>(matcher.start(), matcher.end(4), first.get()),
                        new Match<>(matcher.start(5), matcher.end(), last.get()));
    }

    private Optional<Match<LocalDate>> next(String text, int from) {
        var candidates = new ArrayList<Match<LocalDate>>();
        search(SEPARATED.matcher(text), from, candidates);
        search(WRITTEN.matcher(text), from, candidates);
        search(DAY_MONTH.matcher(text), from, candidates);
        search(MONTH_DAY.matcher(text), from, candidates);
        search(YEAR_MONTH.matcher(text), from, candidates);
        if (field) {
            search(COMPACT.matcher(text), from, candidates);
            search(SHORT_YEAR.matcher(text), from, candidates);
        } else {
            search(COMPACT_DONE.matcher(text), from, candidates);
            search(SHORT_DONE.matcher(text), from, candidates);
        }
        return candidates.stream().min(java.util.Comparator.comparingInt(Match::start));
    }

    private static void search(Matcher matcher, int from, List<Match<LocalDate>> into) {
        int start = from;
        while (matcher.find(start)) {
            var date = date(matcher);
            if (date.isPresent()) {
                into.add(new Match<>(matcher.start(), matcher.end(), date.get()));
                return;
            }
            start = matcher.start() + 1;
        }
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        var pattern = matcher.pattern();
        if (pattern == SEPARATED) {
            String day = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
            return of(Digits.number(matcher.group(1)), Digits.number(matcher.group(2)), Digits.number(day));
        }
        if (pattern == WRITTEN) {
            return of(
                    year(matcher.group(1)),
                    ChineseNumber.parse(matcher.group(2)).orElse(0),
                    ChineseNumber.parse(matcher.group(3)).orElse(0));
        }
        if (pattern == DAY_MONTH) {
            return of(number(matcher.group(3)), month(matcher.group(2)), number(matcher.group(1)));
        }
        if (pattern == MONTH_DAY) {
            return of(number(matcher.group(3)), month(matcher.group(1)), number(matcher.group(2)));
        }
        if (pattern == YEAR_MONTH) {
            return of(number(matcher.group(1)), month(matcher.group(2)), number(matcher.group(3)));
        }
        if (pattern == COMPACT || pattern == COMPACT_DONE) {
            return of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
        }
        int year = number(matcher.group(1));
        String day = matcher.group(4) == null ? matcher.group(5) : matcher.group(4);
        return of(year > 50 ? 1900 + year : 2000 + year, number(matcher.group(3)), number(day));
    }

    private static int year(String written) {
        String year =
                written.length() == 4 ? written : RING_TWICE.matcher(written).replaceAll("〇");
        return year.length() == 4 ? ChineseNumber.digits(year.replace('@', '〇').replace('0', '〇')) : 0;
    }

    private static Optional<Match<LocalDate>> endOfPeriod(String text, Match<LocalDate> first) {
        var matcher = END_OF_PERIOD.matcher(text).region(first.end(), text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        return of(first.value().getYear(), number(matcher.group(1)), number(matcher.group(2)))
                .filter(end -> !end.isBefore(first.value()))
                .map(end -> new Match<>(matcher.start(1), matcher.end(), end));
    }

    private static int month(String name) {
        return TWELVE.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            var date = LocalDate.of(year, month, day);
            return year < 1900 || year > 2099 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
