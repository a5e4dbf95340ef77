package countersign.ui.decision;

import countersign.model.adjudication.Decision;
import countersign.ui.kit.Command;
import java.util.List;
import java.util.Map;

/** The five decisions, and what comes after one. */
public record DecisionCommands(Map<Decision, Command> decisions, Command next) {

    public DecisionCommands {
        decisions = Map.copyOf(decisions);
    }

    public Command of(Decision decision) {
        return java.util.Objects.requireNonNull(decisions.get(decision));
    }

    /** In the order of their keys. */
    public List<Command> all() {
        return java.util.Arrays.stream(Decision.values()).map(this::of).toList();
    }
}
