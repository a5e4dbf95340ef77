package countersign.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A value that other threads report more often than the screen can follow: only the newest reaches it. */
public final class Latest<T> {

    private final ReadOnlyObjectWrapper<T> shown;
    private final AtomicReference<@Nullable T> reported = new AtomicReference<>();
    private final Executor screen;

    public Latest(T first, Executor screen) {
        shown = new ReadOnlyObjectWrapper<>(first);
        this.screen = screen;
    }

    /** From any thread. */
    public void report(T value) {
        if (reported.getAndSet(value) == null) {
            screen.execute(this::show);
        }
    }

    private void show() {
        var newest = reported.getAndSet(null);
        if (newest != null) {
            shown.set(newest);
        }
    }

    /** Changes on the screen's thread only. */
    public ReadOnlyObjectProperty<T> property() {
        return shown.getReadOnlyProperty();
    }
}
