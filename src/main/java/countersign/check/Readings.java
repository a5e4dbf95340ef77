package countersign.check;

import countersign.model.fact.Fact;
import countersign.model.page.Reading;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Compares what the readers made of the same words. */
final class Readings {

    private static final Pattern NOT_NUMBERS = Pattern.compile("[^0-9一二两三四五六七八九十半数余多近年月周日天]");

    private Readings() {}

    /** Whether all readers read the same numbers and units, whatever else they differ in. */
    static boolean agreeOnNumbers(Fact<?> fact) {
        if (Trust.of(fact).atLeast(Trust.FAIR)) {
            return true;
        }
        return fact.readings().size() > 1
                && fact.readings().stream()
                                .map(Reading::text)
                                .map(Readings::numbers)
                                .distinct()
                                .count()
                        == 1;
    }

    private static String numbers(String text) {
        return NOT_NUMBERS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
