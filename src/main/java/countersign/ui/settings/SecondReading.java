package countersign.ui.settings;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Whether lines that carry facts are read once more by the second reader.
 *
 * @param on whether they are now
 * @param turn for the next page on, and the next start; takes a moment
 */
public record SecondReading(BooleanSupplier on, Consumer<Boolean> turn) {

    /** Where nothing can be chosen. */
    public static SecondReading always() {
        return new SecondReading(() -> true, on -> {});
    }
}
