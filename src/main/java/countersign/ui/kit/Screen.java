package countersign.ui.kit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What fills the window between header and status bar: the worklist, the review of a claim. */
public interface Screen {

    Node root();

    /** Stands last in the header's path. */
    ObservableValue<String> title();

    /** A word on the state beside the title, such as “First review”; empty where there is none. */
    default ObservableValue<String> tag() {
        return new ReadOnlyStringWrapper("");
    }

    /** Whether the rail shows names beside its icons: only the worklist leaves room for them. */
    default boolean wideRail() {
        return false;
    }

    /** Its commands in the order in which the list of keys shows them. */
    List<Command> commands();

    /** Where F6 stops, in reading order; the first takes the focus when nothing else does. */
    default List<Node> panes() {
        return List.of();
    }

    /** What Ctrl Z would undo, in words; empty where there is nothing. */
    default ObservableValue<String> undoable() {
        return new ReadOnlyStringWrapper("");
    }

    /** Called each time it comes on screen; takes the focus. */
    default void shown() {}

    /** Called when another screen takes its place; must not lose what was typed. */
    default void hidden() {}

    /** Called when the window closes; completes once all that was done and typed on it is on disk. */
    default CompletableFuture<?> settled() {
        hidden();
        return CompletableFuture.completedFuture(null);
    }

    /**
     * Closes what is open on it, leaves a field, clears a selection: one step at a time.
     *
     * @return false if there was nothing to leave, so that the window goes back to the queue
     */
    default boolean escape() {
        return false;
    }
}
