package countersign.ui.shell;

import countersign.ui.kit.Command;
import java.util.List;

/** What can be done on every screen. */
public record WindowCommands(
        Command help,
        Command palette,
        Command queue,
        Command importDossier,
        Command theme,
        Command language,
        Command nextPane,
        Command previousPane,
        Command fullScreen,
        Command larger,
        Command smaller,
        Command designedSize,
        Command back) {

    /** In the order of the list of keys. */
    public List<Command> all() {
        return List.of(
                help,
                palette,
                importDossier,
                nextPane,
                previousPane,
                back,
                fullScreen,
                larger,
                smaller,
                designedSize,
                theme,
                language);
    }
}
