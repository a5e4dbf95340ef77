package countersign.ui.shell.review;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A view that is made when it is first asked for, and shows the next claim when it is asked for again: neither opening
 * a claim nor going on to another waits for what nobody looks at.
 */
final class Late<V extends Node> {

    private final Supplier<V> make;
    private final Consumer<V> pass;
    private @Nullable V view;
    private final Consumer<V> renew;
    private boolean stale;
    private boolean behind;

    /**
     * @param make for the claim that is open
     * @param pass has the view show the claim that is open now
     * @param renew has it show what has become of that claim
     */
    Late(Supplier<V> make, Consumer<V> pass, Consumer<V> renew) {
        this.make = make;
        this.pass = pass;
        this.renew = renew;
    }

    V get() {
        if (view == null) {
            view = make.get();
        } else if (stale) {
            stale = false;
            behind = false;
            pass.accept(view);
        } else if (behind) {
            behind = false;
            renew.accept(view);
        }
        return view;
    }

    /** Another claim is open. */
    void pass() {
        stale = view != null;
    }

    /** Something has become of the open claim: told at once to a view in sight, to another when it is asked for. */
    void renew() {
        if (view != null && !stale) {
            behind = !view.isVisible();
            if (!behind) {
                renew.accept(view);
            }
        }
    }

    /** Made anew the next time, as when text has another size. */
    void drop() {
        view = null;
        stale = false;
        behind = false;
    }

    /** The view where it shows the open claim already. */
    Optional<V> shown() {
        return stale ? Optional.empty() : Optional.ofNullable(view);
    }
}
