package countersign.ui.shell.opinion;

import countersign.model.opinion.Annotation.Shape;
import countersign.model.opinion.Support;
import countersign.model.opinion.View;
import countersign.ui.kit.Desk;
import countersign.ui.kit.Navigator;
import countersign.ui.kit.Zoom;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Carries out what keys and buttons ask for, on the question that is open. */
final class QuestionActions {

    private final Desk desk;
    private final ObjectProperty<@Nullable OpenQuestion> question;
    private final Consumer<Node> reveal;
    private final MarkExchange exchange;
    private final BooleanProperty markChosen = new SimpleBooleanProperty();
    private final BooleanProperty toolChosen = new SimpleBooleanProperty();
    private final BooleanProperty mayAdvise = new SimpleBooleanProperty();

    /**
     * @param person who answers
     * @param reveal brings in the pane on which is acted
     */
    QuestionActions(Desk desk, String person, ObjectProperty<@Nullable OpenQuestion> question, Consumer<Node> reveal) {
        this.reveal = reveal;
        this.desk = desk;
        this.question = question;
        exchange = new MarkExchange(desk, person);
        question.addListener((o, before, now) -> follow(now));
    }

    private void follow(@Nullable OpenQuestion now) {
        if (now != null) {
            var marks = now.model().marks();
            markChosen.bind(marks.selectedProperty().map(Optional::isPresent));
            toolChosen.bind(marks.toolProperty().map(Optional::isPresent));
            mayAdvise.set(now.model().mayAdvise());
            now.model()
                    .viewProperty()
                    .addListener((o, before, is) -> mayAdvise.set(now.model().mayAdvise()));
        } else {
            markChosen.unbind();
            toolChosen.unbind();
            mayAdvise.set(false);
        }
    }

    BooleanExpression markChosen() {
        return markChosen;
    }

    BooleanExpression toolChosen() {
        return toolChosen;
    }

    BooleanExpression mayAdvise() {
        return mayAdvise;
    }

    BooleanExpression hasNext() {
        return place(Navigator.QueuePlace::hasNext);
    }

    BooleanExpression hasPrevious() {
        return place(Navigator.QueuePlace::hasPrevious);
    }

    private BooleanExpression place(Predicate<Navigator.QueuePlace> test) {
        var place = desk.navigator().placeProperty();
        return Bindings.createBooleanBinding(() -> test.test(place.get()), place);
    }

    /** Back to choosing; once more: the next mark of the page. */
    void select() {
        onPage(open -> {
            var marks = open.model().marks();
            if (marks.toolProperty().get().isPresent()) {
                marks.toolProperty().set(Optional.empty());
            } else {
                open.model().page().ifPresent(marks::selectNext);
            }
            open.drawing().canvas().requestFocus();
        });
    }

    void draw(Shape shape) {
        onPage(open -> {
            open.model().marks().select(Optional.empty());
            open.model().marks().toolProperty().set(Optional.of(shape));
            open.drawing().canvas().requestFocus();
        });
    }

    void place() {
        onPage(open -> open.drawing().place());
    }

    void delete() {
        with(open -> open.model().marks().delete());
    }

    void hide() {
        with(open -> {
            var seen = open.model().marks().seenProperty();
            seen.set(!seen.get());
        });
    }

    void move(double x, double y) {
        with(open -> open.model().marks().move(x, y));
    }

    void resize(double x, double y) {
        with(open -> open.model().marks().resize(x, y));
    }

    void undo() {
        with(open -> open.model().marks().undo());
    }

    void redo() {
        with(open -> open.model().marks().redo());
    }

    void zoom(boolean larger) {
        onPage(open -> {
            if (larger) {
                open.drawing().canvas().zoomIn();
            } else {
                open.drawing().canvas().zoomOut();
            }
        });
    }

    void fit(boolean width) {
        onPage(open -> open.drawing().canvas().zoomProperty().set(width ? Zoom.WIDTH : Zoom.PAGE));
    }

    void turn(int pages) {
        onPage(open -> open.model().turn(pages));
    }

    void turnDocument(int by) {
        onPage(open -> open.model().turnDocument(by));
    }

    void step(int by) {
        onCriteria(open -> open.model().step(by));
    }

    void nextPlace() {
        onPage(open -> open.model().nextPlace());
    }

    void judge(View view) {
        onCriteria(open -> open.model().judge(view));
    }

    void adopt() {
        onCriteria(open -> open.model().adopt());
    }

    /** The answer, and on to its reasons. */
    void support(Support support) {
        with(open -> {
            reveal.accept(open.opinion());
            open.model().support(support);
            open.opinion().reasoning().requestFocus();
        });
    }

    void sign() {
        with(open -> {
            reveal.accept(open.opinion());
            open.model().sign();
            open.opinion().lead();
        });
    }

    void dossier() {
        with(open -> desk.navigator().openDossier(open.claim(), "tab.flags"));
    }

    void exportMarks() {
        with(open -> exchange.exportJson(open, window(open)));
    }

    void exportPdf() {
        with(open -> exchange.exportPdf(open, window(open)));
    }

    void importMarks() {
        with(open -> exchange.importXfdf(open, window(open)));
    }

    private static @Nullable Window window(OpenQuestion open) {
        var scene = open.drawing().getScene();
        return scene == null ? null : scene.getWindow();
    }

    void nextClaim() {
        desk.navigator().nextClaim();
    }

    void previousClaim() {
        desk.navigator().previousClaim();
    }

    private void onPage(Consumer<OpenQuestion> action) {
        with(open -> {
            reveal.accept(open.drawing());
            action.accept(open);
        });
    }

    private void onCriteria(Consumer<OpenQuestion> action) {
        with(open -> {
            reveal.accept(open.criteria());
            action.accept(open);
        });
    }

    private void with(Consumer<OpenQuestion> action) {
        var open = question.get();
        if (open != null) {
            action.accept(open);
        }
    }
}
