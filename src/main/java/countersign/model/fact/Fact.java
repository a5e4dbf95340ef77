package countersign.model.fact;

import countersign.model.page.DocumentKind;
import countersign.model.page.Reading;
import java.util.List;

/**
 * A value that stands on a page.
 *
 * @param value normalised
 * @param document the kind of document it stands in
 * @param evidence the words it was taken from
 * @param confidence 0 to 1
 * @param readings every reader's own words, the first reader's first
 */
public record Fact<T>(
        FactKey<T> key,
        T value,
        DocumentKind document,
        Evidence evidence,
        double confidence,
        Agreement agreement,
        List<Reading> readings) {

    public Fact {
        readings = List.copyOf(readings);
    }

    public boolean sure() {
        return agreement != Agreement.UNSURE;
    }
}
