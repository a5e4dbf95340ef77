package countersign.ui.shell;

import countersign.ui.kit.Command;
import javafx.beans.value.ObservableIntegerValue;
import org.kordamp.ikonli.feather.Feather;

/**
 * A place of the rail.
 *
 * @param count what waits there
 */
public record Place(Command command, Feather icon, ObservableIntegerValue count) {}
