package countersign.ui.shell.review;

import countersign.model.page.Correction;
import countersign.review.Action;
import countersign.ui.kit.Desk;
import countersign.ui.kit.PageFilter;
import countersign.ui.kit.Words;
import countersign.ui.viewer.CorrectPanel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.BoundingBox;
import org.jspecify.annotations.Nullable;

/** What can be done with the words of a page: found, chosen, corrected, and seen more clearly. */
final class WordActions {

    private final Desk desk;
    private final ObjectProperty<@Nullable OpenClaim> claim;
    private final PanelLayer panels;
    private final BooleanExpression facts;
    private final ClaimActions actions;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final BooleanProperty may = new SimpleBooleanProperty();
    private final BooleanExpression correcting;

    WordActions(
            Desk desk,
            ObjectProperty<@Nullable OpenClaim> claim,
            PanelLayer panels,
            ObjectProperty<Tab> tab,
            ClaimActions actions) {
        this.desk = desk;
        this.claim = claim;
        this.panels = panels;
        this.actions = actions;
        facts = Bindings.createBooleanBinding(() -> tab.get() == Tab.FACTS, tab);
        correcting = Bindings.createBooleanBinding(
                () -> panels.panel().filter(CorrectPanel.class::isInstance).isPresent(), panels.openProperty());
        claim.addListener((o, before, now) -> follow(now));
    }

    private void follow(@Nullable OpenClaim open) {
        chosen.unbind();
        chosen.set(false);
        may.set(open != null && open.may(Action.CORRECT));
        if (open != null) {
            chosen.bind(open.viewer().chosenProperty().map(place -> place.isPresent()));
        }
    }

    /** Whether there are words to correct, and this person may. */
    BooleanExpression correctable() {
        return chosen.and(may).and(actions.splitOn().not());
    }

    BooleanExpression correcting() {
        return correcting;
    }

    /** Whether the facts are shown beside the page. */
    BooleanExpression factsShown() {
        return facts.and(actions.splitOn().not());
    }

    void nextUnsure() {
        with(open -> {
            open.viewer().nextUnsure();
            actions.canvas(open).requestFocus();
        });
    }

    void correct() {
        with(open -> {
            List<Words> parts = open.viewer().words();
            var place = open.viewer().chosenProperty().get();
            if (parts.isEmpty() || place.isEmpty()) {
                return;
            }
            var panel = CorrectPanel.of(
                    parts,
                    open.words(desk),
                    desk,
                    open.shelf(),
                    open.viewer().filterProperty().get(),
                    corrections -> save(open, corrections),
                    actions::closePanel);
            var canvas = open.viewerView().canvas();
            var at = canvas.geometryProperty().get().toPane(place.get());
            var bounds =
                    canvas.localToScene(new BoundingBox(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
            panels.show(panel, bounds, panel.first());
        });
    }

    private void save(OpenClaim open, List<Correction> corrections) {
        var panel = panels.panel();
        open.correct(corrections, failure -> {
            if (!panels.panel().equals(panel)) {
                return; // the person has gone on meanwhile
            }
            if (failure.isEmpty()) {
                actions.closePanel();
            } else if (panel.orElse(null) instanceof CorrectPanel form) {
                form.refused(desk.wording().now().of(failure.get()));
            }
        });
    }

    /** The chosen words are right as read. */
    void accept() {
        with(open -> open.correct(
                open.viewer().words().stream()
                        .map(words -> words.as(words.text()))
                        .toList(),
                failure -> {}));
    }

    void nextDoubtful() {
        with(open -> open.factsView().nextDoubtful());
    }

    void focusPage() {
        with(open -> actions.canvas(open).requestFocus());
    }

    /** Takes over what a reader made of the words. */
    void take(int reader) {
        if (panels.panel().orElse(null) instanceof CorrectPanel form) {
            form.take(reader);
        }
    }

    void toggleSeals() {
        filter(PageFilter::toggleSeals);
    }

    void toggleContrast() {
        filter(PageFilter::toggleContrast);
    }

    void toggleMagnifier() {
        with(open -> {
            var magnified = actions.canvas(open).magnifiedProperty();
            magnified.set(!magnified.get());
        });
    }

    void find() {
        with(open -> open.viewerView().find());
    }

    /** Leaves what is found or chosen; false if there was nothing to leave. */
    boolean leave() {
        var open = claim.get();
        if (open == null) {
            return false;
        }
        if (open.viewerView().closeFind()) {
            actions.canvas(open).requestFocus();
            return true;
        }
        return open.viewer().leave();
    }

    private void filter(UnaryOperator<PageFilter> change) {
        with(open -> {
            var filter = open.viewer().filterProperty();
            filter.set(change.apply(filter.get()));
        });
    }

    private void with(Consumer<OpenClaim> action) {
        var open = claim.get();
        if (open != null) {
            action.accept(open);
        }
    }
}
