package countersign.ui.kit;

import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.Severity;
import countersign.model.fact.Evidence;
import countersign.review.CaseState.JudgedFlag;
import java.util.List;

/**
 * A flag with the number it is called by on every part of the screen.
 *
 * @param number {@code F1}
 */
public record NumberedFlag(String number, JudgedFlag judged) {

    public String id() {
        return judged.id();
    }

    public Flag flag() {
        return judged.flag();
    }

    public FlagState state() {
        return judged.state();
    }

    public Severity severity() {
        return judged.flag().severity();
    }

    public List<Evidence> evidence() {
        return judged.flag().evidence();
    }

    /** True while a person still has to say what they make of it. */
    public boolean open() {
        return state() == FlagState.OPEN;
    }

    /** {@code A} for the first place, {@code B} for the second. */
    public static String letter(int place) {
        return String.valueOf((char) ('A' + Math.min(place, 25)));
    }
}
