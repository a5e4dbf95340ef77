package countersign.ui.shell.review;

import countersign.model.page.Box;
import countersign.model.page.Correction;
import countersign.review.Action;
import countersign.ui.kit.Desk;
import countersign.ui.kit.PageFilter;
import countersign.ui.kit.Words;
import countersign.ui.viewer.CorrectPanel;
import countersign.ui.viewer.Correcting;
import countersign.ui.viewer.TypePanel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/** What can be done with the words of a page: found, chosen, corrected, and seen more clearly. */
final class WordActions {

    /** A box to begin with: a field's worth of a line. */
    private static final Box FIRST = new Box(0, 0, 0.24, 0.022);

    private static final Box WHOLE = new Box(0, 0, 1, 1);
    private static final double STEP = 0.01;

    private final Desk desk;
    private final ObjectProperty<@Nullable OpenClaim> claim;
    private final PanelLayer panels;
    private final ClaimActions actions;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final BooleanProperty may = new SimpleBooleanProperty();
    private final BooleanProperty drawing = new SimpleBooleanProperty();
    private final BooleanExpression correcting;

    WordActions(Desk desk, ObjectProperty<@Nullable OpenClaim> claim, PanelLayer panels, ClaimActions actions) {
        this.desk = desk;
        this.claim = claim;
        this.panels = panels;
        this.actions = actions;
        correcting = Bindings.createBooleanBinding(
                () -> panels.panel().filter(CorrectPanel.class::isInstance).isPresent(), panels.openProperty());
        claim.addListener((o, before, now) -> follow(now));
    }

    private void follow(@Nullable OpenClaim open) {
        drawing.unbind();
        drawing.set(false);
        chosen.unbind();
        chosen.set(false);
        may.set(open != null && open.may(Action.CORRECT));
        if (open != null) {
            drawing.bind(open.viewer().drawingProperty());
            chosen.bind(open.viewer().chosenProperty().map(place -> place.isPresent()));
        }
    }

    /** Whether there are words to correct, and this person may. */
    BooleanExpression correctable() {
        return chosen.and(may).and(actions.pageShown()).and(actions.splitOn().not());
    }

    /** Whether a page is on screen on which this person may type. */
    BooleanExpression typeable() {
        return may.and(actions.pageShown()).and(actions.splitOn().not());
    }

    /** Whether a box is being drawn. */
    BooleanExpression drawing() {
        return drawing;
    }

    BooleanExpression correcting() {
        return correcting;
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
            if (place.isPresent()
                    && (parts.isEmpty() || open.viewer().drawingProperty().get())) {
                typeAt(open, place.get());
                return;
            }
            if (parts.isEmpty() || place.isEmpty()) {
                return;
            }
            correct(open, parts, bounds(open, place.get()), actions::closePanel);
        });
    }

    private static Bounds bounds(OpenClaim open, Box place) {
        var canvas = open.viewerView().canvas();
        var at = canvas.geometryProperty().get().toPane(place);
        return canvas.localToScene(new BoundingBox(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    }

    /** Has a box drawn for words that no reader read; on a page that cannot be shown all of it is the box. */
    void type() {
        with(open -> {
            var canvas = open.viewerView().canvas();
            if (canvas.failedProperty().get()) {
                typeAt(open, WHOLE);
                return;
            }
            var at = canvas.geometryProperty().get();
            var middle = at.toPage(at.viewWidth() / 2, at.viewHeight() / 2);
            open.viewer()
                    .draw(new Box(
                            Math.max(0, Math.min(1 - FIRST.width(), middle.getX() - FIRST.width() / 2)),
                            Math.max(0, Math.min(1 - FIRST.height(), middle.getY() - FIRST.height() / 2)),
                            FIRST.width(),
                            FIRST.height()));
            canvas.requestFocus();
        });
    }

    /** Moves the box that is being drawn, or its lower right corner. */
    void draw(int right, int down, boolean corner) {
        with(open -> open.viewer().chosenProperty().get().ifPresent(box -> {
            double x = right * STEP;
            double y = down * STEP / 2;
            open.viewer()
                    .draw(
                            corner
                                    ? new Box(
                                            box.x(),
                                            box.y(),
                                            Math.max(STEP, Math.min(1 - box.x(), box.width() + x)),
                                            Math.max(STEP / 2, Math.min(1 - box.y(), box.height() + y)))
                                    : new Box(
                                            Math.max(0, Math.min(1 - box.width(), box.x() + x)),
                                            Math.max(0, Math.min(1 - box.height(), box.y() + y)),
                                            box.width(),
                                            box.height()));
        }));
    }

    private void typeAt(OpenClaim open, Box place) {
        open.viewer().page().ifPresent(page -> {
            var panel = new TypePanel(
                    page,
                    place,
                    open.me(),
                    open.words(desk),
                    desk,
                    open.shelf(),
                    new Saving(open, List.of(), actions::closePanel),
                    open.drafts());
            panels.show(panel, bounds(open, place), panel.first());
        });
    }

    /**
     * Opens the panel for those words beside where they are shown.
     *
     * @param page shows them on their page
     */
    void correct(OpenClaim open, List<Words> parts, Bounds beside, Runnable page) {
        if (!parts.isEmpty()) {
            var panel = CorrectPanel.of(
                    parts,
                    open.words(desk),
                    desk,
                    open.shelf(),
                    open.viewer().filterProperty().get(),
                    new Saving(open, parts, page),
                    open.drafts());
            panels.show(panel, beside, panel.first());
        }
    }

    /** What the panel asks for, of the claim that is open. */
    private final class Saving implements Correcting {

        private final OpenClaim open;
        private final List<Words> parts;
        private final Runnable page;

        Saving(OpenClaim open, List<Words> parts, Runnable page) {
            this.open = open;
            this.parts = parts;
            this.page = page;
        }

        @Override
        public void save(List<Correction> corrections, boolean accept) {
            open.drafts().forget("type.");
            parts.forEach(part -> open.drafts().forget(CorrectPanel.draft(part)));
            WordActions.this.save(open, accept ? accepted(corrections) : corrections);
        }

        @Override
        public CompletableFuture<Optional<String>> meaning(List<Correction> corrections) {
            return open.meaning(parts, corrections)
                    .thenApply(found -> found.map(value -> open.words(desk).value(value)));
        }

        @Override
        public void openPage() {
            page.run();
        }

        @Override
        public void close() {
            actions.closePanel();
        }
    }

    /** What was changed, and then that it holds as it stands now. */
    private static List<Correction> accepted(List<Correction> corrections) {
        var all = new ArrayList<>(corrections);
        corrections.stream()
                .filter(Correction::changes)
                .map(typed -> new Correction(
                        typed.page(), typed.box(), typed.fact(), typed.text(), typed.text(), typed.readings()))
                .forEach(all::add);
        return all;
    }

    private void save(OpenClaim open, List<Correction> corrections) {
        var panel = panels.panel();
        open.correct(corrections, failure -> {
            if (!panels.panel().equals(panel)) {
                return; // the person has gone on meanwhile
            }
            if (failure.isEmpty()) {
                actions.closePanel();
            } else if (panel.orElse(null) instanceof TypePanel form) {
                form.refused(desk.wording().now().of(failure.get()));
            } else if (panel.orElse(null) instanceof CorrectPanel form) {
                form.refused(desk.wording().now().of(failure.get()));
            }
        });
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
