package countersign.bench;

import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Box;
import java.util.Set;

/**
 * A value that is printed on a page.
 *
 * @param value normalised as in results
 * @param text as printed
 */
record TrueValue(FactKey<?> key, String value, String text, Box box) {

    private static final double ON_EACH_OTHER = 0.2;

    private static final Set<FactKey<?>> WORDS = Set.of(FactKey.DIAGNOSIS, FactKey.OPERATION, FactKey.ONSET);

    /** Whether {@code fact} was taken from these very words. */
    boolean isPlaceOf(Fact<?> fact) {
        return fact.key().equals(key) && common(fact.evidence().box()) > ON_EACH_OTHER;
    }

    /** The share of this value's place that lies in {@code other}. */
    double common(Box other) {
        double across = Math.min(box.right(), other.right()) - Math.max(box.x(), other.x());
        double down = Math.min(box.bottom(), other.bottom()) - Math.max(box.y(), other.y());
        return across <= 0 || down <= 0 ? 0 : across * down / (box.width() * box.height());
    }

    /**
     * Width and punctuation don't count. Of words that go on, such as a diagnosis with its stage, only the printed ones
     * are asked for: this measures reading, not what the words mean.
     */
    boolean isSaidBy(Fact<?> fact) {
        String said = plain(String.valueOf(fact.value()));
        return said.equals(plain(value))
                || WORDS.contains(key) && (isPart(text, fact.evidence().text()) || isPart(value, said));
    }

    private static boolean isPart(String one, String other) {
        String printed = plain(one);
        String read = plain(other);
        return printed.contains(read) || read.contains(printed);
    }

    private static String plain(String value) {
        return Errors.normal(value).replaceAll("岁$", "");
    }
}
