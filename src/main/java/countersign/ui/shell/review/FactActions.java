package countersign.ui.shell.review;

import countersign.model.page.PageId;
import countersign.review.Action;
import countersign.ui.facts.FactsView;
import countersign.ui.facts.FactsView.Chosen;
import countersign.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** What can be done in the table of facts. */
final class FactActions {

    private final ObjectProperty<@Nullable OpenClaim> claim;
    private final ObjectProperty<Tab> tab;
    private final WordActions words;
    private final ClaimActions actions;
    private final BooleanExpression shown;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final BooleanProperty may = new SimpleBooleanProperty();

    FactActions(
            ObjectProperty<@Nullable OpenClaim> claim,
            ObjectProperty<Tab> tab,
            WordActions words,
            ClaimActions actions) {
        this.claim = claim;
        this.tab = tab;
        this.words = words;
        this.actions = actions;
        shown = Bindings.createBooleanBinding(() -> tab.get() == Tab.FACTS, tab)
                .and(actions.splitOn().not());
        claim.addListener((o, before, now) -> follow(now));
    }

    private void follow(@Nullable OpenClaim open) {
        chosen.unbind();
        chosen.set(false);
        may.set(open != null && open.may(Action.CORRECT));
        if (open != null) {
            chosen.bind(open.tables().factProperty().map(Optional::isPresent));
        }
    }

    /** Whether the table is what is looked at. */
    BooleanExpression shown() {
        return shown;
    }

    /** Whether a value is chosen that this person may correct. */
    BooleanExpression correctable() {
        return shown.and(chosen).and(may);
    }

    BooleanExpression chosen() {
        return shown.and(chosen);
    }

    void correct() {
        with((open, at) ->
                words.correct(open, parts(open, at), open.tables().facts().chosenBounds(), () -> page(open, at)));
    }

    /** The chosen value holds for the claim. */
    void accept() {
        with((open, at) -> at.fact()
                .ifPresent(fact -> open.correct(
                        parts(open, at).stream()
                                .map(part -> part.as(part.text()))
                                .toList(),
                        failure -> {})));
    }

    /** Shows the chosen value on its page. */
    void open() {
        with(this::page);
    }

    void next() {
        view(FactsView::nextMismatch);
    }

    void narrow() {
        view(FactsView::toggleNarrow);
    }

    private void page(OpenClaim open, Chosen at) {
        actions.closePanel();
        tab.set(Tab.FLAGS);
        open.viewer().choose(at.place().page(), at.place().box());
        actions.canvas(open).requestFocus();
    }

    private static List<Words> parts(OpenClaim open, Chosen at) {
        PageId page = at.place().page();
        return at.fact()
                .map(fact -> Words.of(open.view(), fact))
                .orElseGet(() -> Words.at(open.view(), page, at.place().box()));
    }

    private interface Act {
        void on(OpenClaim open, Chosen at);
    }

    private void with(Act act) {
        var open = claim.get();
        if (open != null) {
            open.tables().factProperty().get().ifPresent(at -> act.on(open, at));
        }
    }

    private void view(Consumer<FactsView> act) {
        var open = claim.get();
        if (open != null) {
            act.accept(open.tables().facts());
        }
    }
}
