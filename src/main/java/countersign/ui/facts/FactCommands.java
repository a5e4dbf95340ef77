package countersign.ui.facts;

import countersign.ui.kit.Command;
import java.util.List;

/** What can be done in the table of facts. */
public record FactCommands(Command correct, Command accept, Command open, Command next, Command narrow) {

    public List<Command> all() {
        return List.of(correct, accept, open, next, narrow);
    }
}
