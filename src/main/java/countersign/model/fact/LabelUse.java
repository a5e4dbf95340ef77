package countersign.model.fact;

import java.util.List;

/**
 * What stands behind a label.
 *
 * @param keys the facts that its value carries, in their order; none where the label only ends the value before it
 * @param prose whether sentences over several lines follow
 */
public record LabelUse(List<FactKey<?>> keys, boolean prose) {

    /** A label whose value is no fact here. */
    public static final LabelUse NO_FACT = new LabelUse(List.of(), false);

    /** A heading over sentences. */
    public static final LabelUse PROSE = new LabelUse(List.of(), true);

    public LabelUse {
        keys = List.copyOf(keys);
    }
}
