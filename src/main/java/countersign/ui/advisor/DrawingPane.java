package countersign.ui.advisor;

import countersign.model.opinion.Annotation;
import countersign.model.opinion.Annotation.Corner;
import countersign.model.opinion.Annotation.Shape;
import countersign.model.page.Box;
import countersign.model.page.PageId;
import countersign.ui.kit.AnnotationLayer;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.MarkBadge;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.PageNotice;
import countersign.ui.kit.PageSheets;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.Wording;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page on which an advisor draws. */
public final class DrawingPane extends VBox {

    private final AdvisorViewModel model;
    private final MarksViewModel marks;
    private final AdvisorCommands commands;
    private final Wording wording;
    private final PageCanvas canvas;
    private final AnnotationLayer layer;
    private final MarkBar markBar;
    private final PageNotice notice = new PageNotice();
    private final HBox foot = new HBox(6);

    public DrawingPane(
            AdvisorViewModel model, AdvisorCommands commands, PageShelf shelf, Executor screen, Wording wording) {
        this.model = model;
        this.marks = model.marks();
        this.commands = commands;
        this.wording = wording;
        getStyleClass().addAll("viewer", "drawing-pane");
        setMinWidth(0);
        canvas = new PageCanvas(shelf, screen);
        canvas.wordsProperty().set(false);
        canvas.failedProperty().addListener((o, before, now) -> excuse());
        layer = new AnnotationLayer(canvas, new Drawing());
        layer.marksProperty().bind(marks.marksProperty());
        layer.selectedProperty().bind(marks.selectedProperty());
        layer.toolProperty().bind(marks.toolProperty());
        layer.seenProperty().bind(marks.seenProperty());
        markBar = new MarkBar(marks, commands, canvas::requestFocus, wording);
        foot.getStyleClass().add("viewer-foot");
        var page = new StackPane(canvas, layer, notice);
        page.setMinHeight(0);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(new DrawingBar(marks, canvas, commands, wording), markBar, page, foot);
        model.lookProperty().addListener((o, before, now) -> show());
        model.viewProperty().addListener((o, before, now) -> show());
        marks.marksProperty().addListener((o, before, now) -> foot());
        wording.follow(this, this::show);
        show();
    }

    private final class Drawing implements AnnotationLayer.Hand {

        @Override
        public void drawn(Shape shape, Box box, Corner head) {
            model.page().ifPresent(page -> done(marks.draw(shape, page, box, head, criterion())));
        }

        @Override
        public void selected(Optional<Integer> number) {
            marks.select(number);
        }

        @Override
        public void moved(int number, Box box) {
            marks.moved(number, box);
        }
    }

    public PageCanvas canvas() {
        return canvas;
    }

    /** Draws with the chosen tool at the words that are looked at. */
    public void place() {
        model.page().ifPresent(page -> {
            var words = model.lookProperty().get().flatMap(AdvisorViewModel.Look::words);
            marks.place(page, words, criterion()).ifPresent(this::done);
        });
    }

    /** Leaves the field in which a mark's words are written; false if it had not the focus. */
    public boolean leaveWords() {
        boolean writing = markBar.writing();
        if (writing) {
            canvas.requestFocus();
        }
        return writing;
    }

    private Optional<String> criterion() {
        return model.criterion().map(Criterion::id);
    }

    /** One mark a tool: the next key or click chooses again. A note waits for its words. */
    private void done(Annotation mark) {
        marks.toolProperty().set(Optional.empty());
        if (mark.shape() == Shape.NOTE) {
            markBar.write();
        }
    }

    private void show() {
        model.lookProperty().get().ifPresent(look -> {
            var words = new CaseWords(wording.now(), model.viewProperty().get());
            layer.pageProperty().set(Optional.of(look.page()));
            canvas.marksProperty()
                    .set(model.viewProperty()
                            .get()
                            .marks(look.page(), Optional.empty())
                            .choosing(look.words()));
            canvas.open(PageSheets.of(words, look.page()), look.words().orElse(null));
        });
        excuse();
        foot();
    }

    private void excuse() {
        var texts = wording.now();
        if (model.page().isEmpty()) {
            notice.show(texts.of("review.elsewhere"), texts.of("opinion.elsewhere.how"));
        } else if (canvas.failedProperty().get()) {
            notice.show(texts.of("review.page.unreadable"), texts.of("review.page.unreadable.why"));
        } else {
            notice.hide();
        }
    }

    private void foot() {
        foot.getChildren().clear();
        foot.setAlignment(Pos.CENTER_LEFT);
        model.page().ifPresent(this::foot);
    }

    private void foot(PageId page) {
        var texts = wording.now();
        var view = model.viewProperty().get();
        var buttons = new Buttons(wording);
        var name = new Label(new CaseWords(texts, view).name(page));
        name.setMinWidth(60);
        name.setMaxWidth(170);
        var pages = view.document(page.file()).map(document -> document.pages()).orElse(page.page());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        foot.getChildren()
                .addAll(
                        buttons.icon(commands.previousPage(), Feather.CHEVRON_UP),
                        name,
                        muted(texts.of("review.page.of", page.page(), Math.max(1, pages))),
                        buttons.icon(commands.nextPage(), Feather.CHEVRON_DOWN),
                        gap);
        var here = marks.on(page);
        if (!here.isEmpty()) {
            foot.getChildren().add(extra(muted(texts.of("opinion.marks.here"))));
            here.forEach(mark -> foot.getChildren()
                    .add(new MarkBadge(mark.number(), wording.now(), () -> marks.select(Optional.of(mark.number())))));
        }
        foot.getChildren().add(extra(muted(texts.of("opinion.scan.unaltered"))));
    }

    private static Label extra(Label words) {
        words.getStyleClass().add("extra");
        return words;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(0);
        return label;
    }
}
