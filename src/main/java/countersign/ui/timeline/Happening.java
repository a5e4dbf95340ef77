package countersign.ui.timeline;

import countersign.model.fact.DateSpan;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import countersign.ui.kit.NumberedFlag;
import java.util.List;
import java.util.Optional;

/**
 * Something dated that documents tell of.
 *
 * @param days the days that the words may mean; of a stay its first and last
 * @param stay whether it lasted over these days; else it was on one of them
 * @param title what it was, as the documents name it
 * @param places where that date stands, the first seen first
 * @param key the kind of date; empty where it comes from a sentence
 * @param flags that stand on it and are not dismissed
 * @param elsewhere whether it belongs to another claim
 */
record Happening(
        Lane lane,
        DateSpan days,
        boolean stay,
        String title,
        List<Evidence> places,
        Optional<FactKey<?>> key,
        List<NumberedFlag> flags,
        boolean elsewhere) {

    Happening {
        places = List.copyOf(places);
        flags = List.copyOf(flags);
    }

    boolean exact() {
        return days.first().equals(days.last());
    }

    /** The same lane, days and kind: told of in several documents, it happened once. */
    boolean same(Happening other) {
        return lane == other.lane
                && stay == other.stay
                && days.equals(other.days)
                && elsewhere == other.elsewhere
                && (key.equals(other.key) || title.equals(other.title));
    }
}
