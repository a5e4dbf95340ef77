package countersign.ui.flags;

import countersign.ui.kit.Command;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kordamp.ikonli.feather.Feather;

/** What can be done to the selected flag. */
public record FlagCommands(Command confirm, Command dismiss, Command ask, Command next, Command previous) {

    /** In the order of the buttons, each with its icon. */
    public Map<Command, Feather> all() {
        var all = new LinkedHashMap<Command, Feather>();
        all.put(confirm, Feather.CHECK);
        all.put(dismiss, Feather.X);
        all.put(ask, Feather.MESSAGE_SQUARE);
        return all;
    }
}
