package countersign.check;

import countersign.model.plan.AgeRange;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** An age as hospitals print it, in whole years: {@code 37岁}, {@code 37Y}, {@code 3岁6月}; 26个月 is 2, of days 0. */
final class AgeReading {

    private static final Pattern YEARS = Pattern.compile("^\\D*(\\d{1,3})\\s*(?:岁|周岁|Y|y|$)");
    private static final Pattern MONTHS = Pattern.compile("^\\D*(\\d{1,3})\\s*(个?月|天|日|小时)");

    private static final int MONTHS_OF_YEAR = 12;

    private AgeReading() {}

    static OptionalInt years(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var years = YEARS.matcher(plain);
        if (years.find()) {
            return OptionalInt.of(Integer.parseInt(years.group(1)));
        }
        var months = MONTHS.matcher(plain);
        if (!months.find()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(months.group(2).endsWith("月") ? Integer.parseInt(months.group(1)) / MONTHS_OF_YEAR : 0);
    }

    /** How many years a printed age is off; one more or less is another way to count (虚岁), so 0. */
    static int off(int printed, LocalDate birth, LocalDate first, LocalDate last) {
        int youngest = AgeRange.years(birth, first) - 1;
        int oldest = AgeRange.years(birth, last) + 1;
        return printed < youngest ? youngest - printed : Math.max(0, printed - oldest);
    }
}
