package countersign.ui.signoff;

import countersign.ui.kit.Command;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands that stand on the controls of the sign-off.
 *
 * @param choose the three rulings, in the order of their keys
 */
public record SignOffCommands(
        List<Command> choose, Command sign, Command dossier, Command history, Command previousPage, Command nextPage) {

    public SignOffCommands {
        choose = List.copyOf(choose);
    }

    /** In the order of the list of keys. */
    public List<Command> all() {
        var all = new ArrayList<>(choose);
        all.addAll(List.of(sign, dossier, history, previousPage, nextPage));
        return all;
    }
}
