package countersign.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** What a view listens to while it shows one thing, so that it hears nothing more of it once it shows another. */
public final class Following {

    private Subscription all = Subscription.EMPTY;

    /** Hears no more of what it followed. */
    public void end() {
        all.unsubscribe();
        all = Subscription.EMPTY;
    }

    /** @param changed called after each change, not at once */
    public void on(ObservableValue<?> value, Runnable changed) {
        all = all.and(value.subscribe((before, now) -> changed.run()));
    }

    /** @param end called at the end */
    public void until(Runnable end) {
        all = all.and(end::run);
    }
}
