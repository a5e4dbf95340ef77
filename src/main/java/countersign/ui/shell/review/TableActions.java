package countersign.ui.shell.review;

import countersign.model.fact.Evidence;
import countersign.review.Action;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the tabs have in common that take the page's place: they act on their view of the open claim and on what is
 * chosen in it, and lead from there to the page.
 *
 * @param <V> the view
 * @param <C> what can be chosen in it
 */
abstract class TableActions<V, C> {

    private final ObjectProperty<@Nullable OpenClaim> claim;
    private final ObjectProperty<Tab> tab;
    private final ClaimActions actions;
    private final Function<OpenClaim, V> view;
    private final Function<OpenClaim, Optional<C>> chosen;
    private final BooleanExpression shown;
    private final BooleanProperty may = new SimpleBooleanProperty();

    /**
     * @param mine the tab
     * @param view of the open claim
     * @param chosen there now
     */
    TableActions(
            Tab mine,
            ObjectProperty<@Nullable OpenClaim> claim,
            ObjectProperty<Tab> tab,
            ClaimActions actions,
            Function<OpenClaim, V> view,
            Function<OpenClaim, Optional<C>> chosen) {
        this.claim = claim;
        this.tab = tab;
        this.actions = actions;
        this.view = view;
        this.chosen = chosen;
        shown = Bindings.createBooleanBinding(() -> tab.get() == mine, tab)
                .and(actions.splitOn().not());
        claim.addListener((o, before, now) -> {
            may.set(now != null && now.may(Action.CORRECT));
            follow(now);
        });
    }

    /** Another claim is open, or none. */
    abstract void follow(@Nullable OpenClaim open);

    /** Whether this tab is what is looked at. */
    final BooleanExpression shown() {
        return shown;
    }

    /** Whether this person may correct what is read of the open claim. */
    final BooleanExpression may() {
        return may;
    }

    final ClaimActions actions() {
        return actions;
    }

    /** Shows words on their page. */
    final void page(OpenClaim open, Evidence place) {
        actions.closePanel();
        actions.toPage();
        open.viewer().choose(place.page(), place.box());
        actions.canvas(open).requestFocus();
    }

    /** Acts on what is chosen; nothing happens where nothing is. */
    final void with(BiConsumer<OpenClaim, C> act) {
        var open = claim.get();
        if (open != null) {
            chosen.apply(open).ifPresent(at -> act.accept(open, at));
        }
    }

    final void view(Consumer<V> act) {
        var open = claim.get();
        if (open != null) {
            act.accept(view.apply(open));
        }
    }
}
