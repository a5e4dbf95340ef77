package countersign.model.fact;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What a laboratory measured, as a row of its report says it.
 *
 * @param name as printed, with its letters where they stand in the same cell
 * @param value a number, with {@code <} or {@code >} where printed, or a word: {@code 阳性(+)}; without blanks
 * @param unit empty where none is printed
 * @param limits the reference range as printed, without blanks; empty where none is
 */
public record TestResult(String name, String value, Mark mark, String unit, String limits) {

    /** What the laboratory itself says of a value. */
    public enum Mark {
        NONE(""),
        HIGH("↑"),
        LOW("↓"),
        /** Marked, but not as what. */
        ABNORMAL("*");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        private static Mark ofSign(String sign) {
            return Arrays.stream(values())
                    .filter(mark -> mark.sign.equals(sign))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<name>.*?) = (?<value>\\S*)(?: (?<mark>[↑↓*]))?(?: (?<unit>[^\\s\\[]+))?(?: \\[(?<limits>.*)])?");

    private static final Pattern RANGE = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:-{1,3}|~)(\\d+(?:\\.\\d+)?)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** Reads what {@link #toString()} writes. */
    public static TestResult parse(String text) {
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return new TestResult(text, "", Mark.NONE, "", "");
        }
        return new TestResult(
                matcher.group("name"),
                matcher.group("value"),
                matcher.group("mark") == null ? Mark.NONE : Mark.ofSign(matcher.group("mark")),
                matcher.group("unit") == null ? "" : matcher.group("unit"),
                matcher.group("limits") == null ? "" : matcher.group("limits"));
    }

    public TestResult withValue(String other) {
        return new TestResult(name, other, mark, unit, limits);
    }

    /**
     * Whether mark and limits contradict the value: marked high, but within the limits, or beyond them unmarked in a
     * report that marks what is.
     *
     * @param marks whether the report marks any value
     */
    public boolean isContradicted(boolean marks) {
        var range = RANGE.matcher(limits);
        if (!NUMBER.matcher(value).matches() || !range.find()) {
            return false;
        }
        double number = Double.parseDouble(value);
        boolean low = number < Double.parseDouble(range.group(1));
        boolean high = number > Double.parseDouble(range.group(2));
        return switch (mark) {
            case HIGH -> !high;
            case LOW -> !low;
            case ABNORMAL -> !high && !low;
            case NONE -> marks && (high || low);
        };
    }

    @Override
    public String toString() {
        return name
                + " = "
                + value
                + (mark == Mark.NONE ? "" : " " + mark.sign)
                + (unit.isEmpty() ? "" : " " + unit)
                + (limits.isEmpty() ? "" : " [" + limits + "]");
    }
}
