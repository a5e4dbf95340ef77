package countersign.extract.value;

import countersign.extract.words.Folding;
import countersign.model.fact.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time before the day of the record; a length is never a day but all days that it may mean. */
final class Durations {

    private static final String NUMBER = "\\d{1,3}(?:\\.\\d)?|[一二两三四五六七八九十廿]{1,3}|半|数|几|多";
    private static final Pattern LENGTH = Pattern.compile(
            "(近|约|大约|将近|反复)?\\s?(" + NUMBER
                    + ")\\s?(余|多|\\+|来|几)?\\s?(个半|个多|个余|个)?\\s?(年|月|星期|礼拜|周|天|日|小时|时|分钟)(半)?\\s?(余|多|\\+|有余|以上)?\\s?(之?前|以?来)?");
    /** {@code 2-3天前}. */
    private static final Pattern RANGE = Pattern.compile("(?<![\\d./-])(\\d{1,2})[-~至](\\d{1,2})(天|日|周|个?月|年)前");

    private static final Pattern DAY_OF_STAY = Pattern.compile("入院后?第(\\d{1,2})[天日]");

    /** A pregnancy's count: {@code 38周+3天}. */
    private static final Pattern WEEKS_AND_DAYS = Pattern.compile("(\\d{1,2})周\\+(\\d)天?");

    private static final Pattern BEFORE_EVENT = Pattern.compile("(?:入院|就诊|来院|来诊|住院|本次入院)前\\s?$");
    private static final Pattern SINCE_CHILDHOOD = Pattern.compile("自幼|自小|从小|出生后|生后|幼时");
    private static final Pattern NEAR_DAY = Pattern.compile("前日|前天|昨[日天晚夜晨]|今[日晨早天]|当[日天]");
    /** What follows {@code 8月} where it is the month of August. */
    private static final Pattern MONTH_NAME_FOLLOWS =
            Pattern.compile("^\\s?(?:份|初|底|末|中旬|上旬|下旬|中|间|出现|发现|开始|起|因|就诊|体检|在|于|无明显|确诊|行|查|\\d)");

    private static final Pattern ONSET_FOLLOWS = Pattern.compile("^\\s?(?:内|出现|发现|开始|起|自觉|感|有|无明显|觉|上述)");
    private static final Pattern COMES_IN = Pattern.compile("^(?:入院|就诊|来院|来诊|余|多|病史|史)");
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private Durations() {}

    static List<Match<DateSpan>> all(String text, LocalDate anchor) {
        var found = new ArrayList<Match<DateSpan>>();
        var matcher = LENGTH.matcher(text);
        while (matcher.find()) {
            read(text, matcher, anchor).ifPresent(found::add);
        }
        var range = RANGE.matcher(text);
        while (range.find()) {
            var counted = unit(range.group(3).replace("个", ""));
            found.add(new Match<>(
                    range.start(),
                    range.end(),
                    new DateSpan(
                            back(anchor, counted, Integer.parseInt(range.group(2))),
                            back(anchor, counted, Integer.parseInt(range.group(1))))));
        }
        var stay = DAY_OF_STAY.matcher(text);
        while (stay.find()) {
            found.add(new Match<>(
                    stay.start(), stay.end(), DateSpan.day(anchor.plusDays(Integer.parseInt(stay.group(1)) - 1L))));
        }
        var weeks = WEEKS_AND_DAYS.matcher(text);
        while (weeks.find()) {
            var day = anchor.minusWeeks(Integer.parseInt(weeks.group(1))).minusDays(Integer.parseInt(weeks.group(2)));
            found.add(new Match<>(weeks.start(), weeks.end(), DateSpan.day(day)));
        }
        var childhood = SINCE_CHILDHOOD.matcher(text);
        while (childhood.find()) {
            found.add(new Match<>(childhood.start(), childhood.end(), new DateSpan(EVER, anchor)));
        }
        var day = NEAR_DAY.matcher(text);
        while (day.find()) {
            int back = day.group().startsWith("前") ? 2 : day.group().startsWith("昨") ? 1 : 0;
            found.add(new Match<>(day.start(), day.end(), DateSpan.day(anchor.minusDays(back))));
        }
        return found;
    }

    private static Optional<Match<DateSpan>> read(String text, Matcher matcher, LocalDate anchor) {
        String before = text.substring(0, matcher.start());
        String after = text.substring(matcher.end());
        if (isNoDuration(text, matcher, before, after)) {
            return Optional.empty();
        }
        var unit = unit(matcher.group(5));
        boolean ago = matcher.group(8) != null && matcher.group(8).endsWith("前");
        var event = BEFORE_EVENT.matcher(before);
        boolean exact = event.find();
        int start = exact ? event.start() : matcher.start();
        var span = span(matcher, unit, anchor, ago || exact, windowFollows(matcher, after));
        var past = span.last().isAfter(anchor) ? new DateSpan(span.first(), anchor) : span;
        return Optional.of(new Match<>(start, matcher.end(), past));
    }

    /** 近3个月体重下降 and 1周来 name a window up to the record; 病史近10年 names a length. */
    private static boolean windowFollows(Matcher matcher, String after) {
        boolean till = matcher.group(8) != null && matcher.group(8).endsWith("来");
        boolean near = matcher.group(1) != null && matcher.group(1).endsWith("近");
        boolean goesOn = !after.isEmpty()
                && Folding.isHan(after.charAt(0))
                && !COMES_IN.matcher(after).find();
        return till || near && goesOn || ONSET_FOLLOWS.matcher(after).find();
    }

    private static boolean isNoDuration(String text, Matcher matcher, String before, String after) {
        String unit = matcher.group(5);
        boolean counted = matcher.group(4) != null
                || matcher.group(3) != null
                || matcher.group(7) != null
                || matcher.group(8) != null
                || matcher.group(1) != null;
        boolean inDate = before.matches(".*(?:\\d|年|月|[./-])\\s?$") || after.matches("^\\s?(?:\\d|[./-]\\d).*");
        boolean yearOfDate = unit.equals("年") && matcher.group(2).matches("0\\d|\\d{3}|[一二三四五六七八九]{3}");
        boolean monthName = unit.equals("月")
                && !counted
                && MONTH_NAME_FOLLOWS.matcher(after).find()
                && !matcher.group(2).equals("半");
        boolean timeOfDay = unit.equals("时") && matcher.group(8) == null && matcher.group(7) == null
                || unit.equals("日") && !counted && before.endsWith("月");
        boolean perUnit = before.endsWith("/")
                || before.endsWith("每")
                || after.matches("^[\\d一二两三四]?次.*")
                || after.startsWith("/")
                || before.endsWith("第");
        boolean afterwards = after.startsWith("后") || text.startsWith("一日", matcher.start()) && perUnit;
        boolean ordinal =
                before.endsWith("术后") || before.endsWith("孕") || before.endsWith("持续") || after.startsWith("岁");
        return inDate || yearOfDate || monthName || timeOfDay || perUnit || afterwards || ordinal;
    }

    private enum Unit {
        YEAR,
        MONTH,
        WEEK,
        DAY,
        HOUR
    }

    private static Unit unit(String printed) {
        return switch (printed) {
            case "年" -> Unit.YEAR;
            case "月" -> Unit.MONTH;
            case "周", "星期", "礼拜" -> Unit.WEEK;
            case "天", "日" -> Unit.DAY;
            default -> Unit.HOUR;
        };
    }

    private static DateSpan span(Matcher matcher, Unit unit, LocalDate anchor, boolean ago, boolean onsetFollows) {
        String number = matcher.group(2);
        boolean near = matcher.group(1) != null && matcher.group(1).endsWith("近");
        boolean tens = matcher.group(3) != null;
        boolean more = matcher.group(7) != null || "个多".equals(matcher.group(4)) || "个余".equals(matcher.group(4));
        boolean half = matcher.group(6) != null || "个半".equals(matcher.group(4));
        if (unit == Unit.HOUR) {
            return new DateSpan(anchor.minusDays(hours(number) / 24 + 1), anchor);
        }
        if (number.equals("多")) {
            return new DateSpan(EVER, back(anchor, unit, 2));
        }
        if ("数几".contains(number)) {
            return new DateSpan(
                    back(anchor, unit, 10 + (unit == Unit.MONTH ? 2 : 0)).plusDays(1), back(anchor, unit, 2));
        }
        if (number.equals("半")) {
            return halfUnit(anchor, unit, near, more, onsetFollows);
        }
        int count = count(number);
        boolean till = matcher.group(8) != null && matcher.group(8).endsWith("来");
        if ((near || till) && onsetFollows) {
            return new DateSpan(back(anchor, unit, count), anchor);
        }
        if (near) {
            return new DateSpan(back(anchor, unit, count), back(anchor, unit, Math.max(0, count - 1)));
        }
        if (tens && count >= 10 && count % 10 == 0) {
            return new DateSpan(back(anchor, unit, count + 10).plusDays(1), back(anchor, unit, count));
        }
        if (tens || more) {
            return new DateSpan(back(anchor, unit, count + 1).plusDays(1), back(anchor, unit, count));
        }
        if (half) {
            var middle = withHalf(anchor, unit, count);
            if (unit == Unit.YEAR) {
                return new DateSpan(
                        middle.minusMonths(1).plusDays(1), middle.plusMonths(1).minusDays(1));
            }
            int slack = unit == Unit.MONTH ? 10 : 3;
            return new DateSpan(middle.minusDays(slack), middle.plusDays(slack));
        }
        return about(anchor, unit, count, ago);
    }

    /** A round number of years, months or weeks may be one off; days are counted, long ones roughly. */
    private static DateSpan about(LocalDate anchor, Unit unit, int count, boolean ago) {
        var middle = back(anchor, unit, count);
        return switch (unit) {
            case YEAR ->
                new DateSpan(
                        back(anchor, unit, count + 1).plusDays(1),
                        count == 1
                                ? middle.plusMonths(3)
                                : back(anchor, unit, count - 1).minusDays(1));
            case MONTH ->
                new DateSpan(
                        back(anchor, unit, count + 1).plusDays(1),
                        back(anchor, unit, Math.max(0, count - 1)).minusDays(count == 1 ? 7 : 1));
            case WEEK -> new DateSpan(middle.minusDays(6), count == 1 ? middle.plusDays(3) : middle.plusDays(6));
            default ->
                count < 10 || ago && count < 14
                        ? DateSpan.day(middle)
                        : new DateSpan(middle.minusDays(count / 10), middle.plusDays(count / 10));
        };
    }

    private static DateSpan halfUnit(LocalDate anchor, Unit unit, boolean near, boolean more, boolean onsetFollows) {
        var whole = back(anchor, unit, 1);
        var half = withHalf(anchor, unit, 0);
        int slack = unit == Unit.YEAR ? 1 : 0;
        if (near) {
            return new DateSpan(
                    half, onsetFollows ? anchor : half.plusMonths(slack).plusDays(slack == 0 ? 5 : 0));
        }
        if (more) {
            return new DateSpan(whole.plusDays(1), half);
        }
        return slack == 1
                ? new DateSpan(
                        half.minusMonths(1).plusDays(1), half.plusMonths(1).minusDays(1))
                : new DateSpan(half.minusDays(unit == Unit.MONTH ? 5 : 1), half.plusDays(unit == Unit.MONTH ? 5 : 0));
    }

    private static LocalDate withHalf(LocalDate anchor, Unit unit, int count) {
        var whole = back(anchor, unit, count);
        return switch (unit) {
            case YEAR -> whole.minusMonths(6);
            case MONTH -> whole.minusDays(15);
            case WEEK -> whole.minusDays(4);
            default -> whole.minusDays(1);
        };
    }

    private static LocalDate back(LocalDate anchor, Unit unit, int count) {
        return switch (unit) {
            case YEAR -> anchor.minusYears(count);
            case MONTH -> anchor.minusMonths(count);
            case WEEK -> anchor.minusWeeks(count);
            default -> anchor.minusDays(count);
        };
    }

    private static int count(String number) {
        return number.charAt(0) < 0x80
                ? (int) Double.parseDouble(number)
                : ChineseNumber.parse(number).orElse(1);
    }

    private static int hours(String number) {
        return "半数几多".contains(number) ? 6 : count(number);
    }
}
