package countersign.check;

import countersign.model.plan.Proof;
import java.util.Optional;

/** A value that counts only if it was measured so many days after an event: LVEF below 50 % at 90 days. */
record DatedValue(Proof.Number value, Proof.DaysBetween when) {

    /** Empty where the proof asks for something else. */
    static Optional<DatedValue> of(Proof.All all) {
        if (all.of().size() == 2
                && all.of().get(0) instanceof Proof.Number value
                && all.of().get(1) instanceof Proof.DaysBetween when
                && (when.to() == Proof.Event.EXAM || when.to() == Proof.Event.ASSESSMENT)) {
            return Optional.of(new DatedValue(value, when));
        }
        return Optional.empty();
    }
}
