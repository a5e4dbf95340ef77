package countersign.ui.facts;

import countersign.model.adjudication.Severity;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.ui.kit.NumberedFlag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one document says of one kind of fact.
 *
 * @param entries each different value once, those that a flag points at first; none where it says nothing
 */
record FactCell(List<Entry> entries) {

    static final FactCell NOTHING = new FactCell(List.of());

    /** Under this a value is one to look at. */
    static final double LOW = 0.8;

    /** From here on it reads 100 in whole percent, which is not worth a number in every cell. */
    static final double SURE = 0.995;

    FactCell {
        entries = List.copyOf(entries);
    }

    /**
     * A value and its place.
     *
     * @param fact empty where a person typed what is no value of this kind, such as an impossible date
     * @param place where it stands
     * @param flags those that stand on it and are not dismissed
     * @param person whether a person has looked at the words
     */
    record Entry(Optional<Fact<?>> fact, Evidence place, List<NumberedFlag> flags, boolean person) {

        Entry {
            flags = List.copyOf(flags);
        }

        Optional<Severity> severity() {
            return flags.stream().map(NumberedFlag::severity).min(Comparator.naturalOrder());
        }

        boolean unsure() {
            return fact.map(known -> !known.sure()).orElse(true);
        }

        double confidence() {
            return fact.map(Fact::confidence).orElse(0.0);
        }

        /** What is compared: the value, or where there is none the words. */
        Object value() {
            return fact.<Object>map(Fact::value).orElse(place.text());
        }
    }

    boolean empty() {
        return entries.isEmpty();
    }

    boolean flagged() {
        return entries.stream().anyMatch(entry -> !entry.flags().isEmpty());
    }

    /** Whether a person should look at it: flagged, or not surely read. */
    boolean doubtful() {
        return flagged() || entries.stream().anyMatch(Entry::unsure);
    }

    boolean low() {
        return entries.stream().anyMatch(entry -> entry.confidence() < LOW);
    }
}
