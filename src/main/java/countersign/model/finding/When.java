package countersign.model.finding;

import countersign.model.fact.DateSpan;
import java.util.Optional;

/**
 * When something was so, or since when.
 *
 * @param days all days that the words may mean for its beginning; empty where none are said
 * @param words those that say it: {@code 8月余}; empty where none do
 */
public record When(Tense tense, Optional<DateSpan> days, String words) {

    /** Whether it is so at the time of the record. */
    public enum Tense {
        CURRENT,
        PAST
    }

    public static final When NOW = new When(Tense.CURRENT, Optional.empty(), "");
    public static final When BEFORE = new When(Tense.PAST, Optional.empty(), "");

    public static When on(Tense tense, DateSpan days, String words) {
        return new When(tense, Optional.of(days), words);
    }
}
