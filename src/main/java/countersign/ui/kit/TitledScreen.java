package countersign.ui.kit;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** A screen on whatever is open: says in the window's head what that is, and at its foot what can be undone. */
public abstract class TitledScreen implements Screen {

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper tag = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");

    /**
     * @param now what is open
     * @param state a word on its state
     * @param undo what Ctrl Z would undo; empty where there is nothing
     */
    protected final void say(String now, String state, String undo) {
        title.set(now);
        tag.set(state);
        undoable.set(undo);
    }

    @Override
    public final ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public final ObservableValue<String> tag() {
        return tag.getReadOnlyProperty();
    }

    @Override
    public final ObservableValue<String> undoable() {
        return undoable.getReadOnlyProperty();
    }
}
