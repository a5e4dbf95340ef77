package countersign.transcript.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Numbers as PDF writes them: no exponent, no more digits than are seen. */
final class Numbers {

    private static final int DIGITS = 4;

    private Numbers() {}

    static String of(double... numbers) {
        return Arrays.stream(numbers).mapToObj(Numbers::one).collect(Collectors.joining(" "));
    }

    private static String one(double number) {
        var rounded = BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
