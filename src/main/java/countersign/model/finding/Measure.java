package countersign.model.finding;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A value that was measured or graded.
 *
 * @param text as printed, without blanks: {@code 0.62ng/ml}, {@code 3级}, {@code pT2N1M0}
 * @param number the first number in it
 * @param upperLimit of the reference range printed beside it, in the same unit
 * @param lowerLimit likewise
 */
public record Measure(String text, OptionalDouble number, OptionalDouble lowerLimit, OptionalDouble upperLimit) {

    public static Measure of(String text) {
        return new Measure(text, firstNumber(text), OptionalDouble.empty(), OptionalDouble.empty());
    }

    public Measure within(OptionalDouble lower, OptionalDouble upper) {
        return new Measure(text, number, lower, upper);
    }

    /** How many times the upper limit of the reference range printed beside it; empty where none is printed. */
    public Optional<Double> timesUpperLimit() {
        return number.isPresent() && upperLimit.isPresent() && upperLimit.getAsDouble() > 0
                ? Optional.of(number.getAsDouble() / upperLimit.getAsDouble())
                : Optional.empty();
    }

    private static OptionalDouble firstNumber(String text) {
        var matcher = java.util.regex.Pattern.compile("\\d+(?:\\.\\d+)?").matcher(text);
        return matcher.find() ? OptionalDouble.of(Double.parseDouble(matcher.group())) : OptionalDouble.empty();
    }
}
