package countersign.ui.kit;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Something a person can do: the one place where its key stands, for buttons, menus, tooltips and the list of keys.
 *
 * @param id names its text {@code command.<id>}
 * @param shortcuts the first is printed, others do the same; empty where it has no key
 * @param enabled whether it can be done now; where not, its key does nothing
 */
public record Command(String id, List<Shortcut> shortcuts, Runnable action, ObservableBooleanValue enabled) {

    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    public Command {
        shortcuts = List.copyOf(shortcuts);
    }

    /** A command that can always be done; keys as in {@link Shortcut#of}. */
    public static Command of(String id, Runnable action, String... keys) {
        return new Command(id, Arrays.stream(keys).map(Shortcut::of).toList(), action, ALWAYS);
    }

    public Command when(ObservableBooleanValue possible) {
        return new Command(id, shortcuts, action, possible);
    }

    /** The same without its keys, for a place where they would not act. */
    public Command withoutKeys() {
        return new Command(id, List.of(), action, enabled);
    }

    /** The name of its text. */
    public String text() {
        return "command." + id;
    }

    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
