package countersign.ui.shell.review;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A view that is made when it is first asked for, and shows the next claim when it is asked for again: neither opening
 * a claim nor going on to another waits for what nobody looks at.
 */
final class Late<V> {

    private final Supplier<V> make;
    private final Consumer<V> pass;
    private @Nullable V view;
    private boolean stale;

    /**
     * @param make for the claim that is open
     * @param pass has the view show the claim that is open now
     */
    Late(Supplier<V> make, Consumer<V> pass) {
        this.make = make;
        this.pass = pass;
    }

    V get() {
        if (view == null) {
            view = make.get();
        } else if (stale) {
            stale = false;
            pass.accept(view);
        }
        return view;
    }

    /** Another claim is open. */
    void pass() {
        stale = view != null;
    }

    /** Made anew the next time, as when text has another size. */
    void drop() {
        view = null;
        stale = false;
    }

    /** The view where it shows the open claim already. */
    Optional<V> shown() {
        return stale ? Optional.empty() : Optional.ofNullable(view);
    }
}
