package countersign.ui.viewer;

import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.ui.kit.AnnotationLayer;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Following;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.PageNotice;
import countersign.ui.kit.PageSheets;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.Wording;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page on screen between its tool bar and its foot. */
public final class ViewerView extends VBox {

    private ViewerViewModel model;
    private FindViewModel search;
    private final Following following = new Following();
    private final Wording wording;
    private final PageCanvas canvas;
    private final AnnotationLayer layer;
    private final PageNotice notice = new PageNotice();
    private final Label awaited = new Label();
    private final ReadingNote note;
    private boolean reading;
    private final Drawing drawing;
    private final ViewerFoot foot;
    private final ViewerBar bar;
    private Optional<FindBar> find = Optional.empty();

    /** @param select called with the number of a flag whose evidence was clicked, and the place */
    public ViewerView(
            ViewerViewModel model,
            ViewerCommands commands,
            PageShelf shelf,
            Executor screen,
            Wording wording,
            Consumer<Clicked> select) {
        this.model = model;
        search = new FindViewModel(model);
        this.wording = wording;
        getStyleClass().add("viewer");
        setMinWidth(0);
        canvas = new PageCanvas(shelf, screen);
        canvas.setOnWords((place, clicks) -> {
            this.model.choose(place.getX(), place.getY());
            if (clicks == 2) {
                commands.correct().run();
            }
        });
        canvas.setOnEvidence(
                mark -> select.accept(new Clicked(mark.flag(), mark.letter().charAt(0) - 'A')));
        canvas.failedProperty().addListener((o, before, now) -> excuse());
        notice.offer(new Buttons(wording).full(commands.type(), Feather.EDIT_2));
        drawing = new Drawing(canvas, model);
        bar = new ViewerBar(canvas, commands, wording);
        foot = new ViewerFoot(model, commands, wording, number -> select.accept(new Clicked(number, 0)));
        layer = new AnnotationLayer(canvas, AnnotationLayer.Hand.LOOKING);
        awaited.getStyleClass().add("page-awaited");
        awaited.textProperty().bind(wording.of("review.page.awaited"));
        awaited.visibleProperty().bind(canvas.awaitedProperty());
        awaited.setMouseTransparent(true);
        StackPane.setAlignment(awaited, Pos.TOP_CENTER);
        var middle = new StackPane(canvas, layer, notice, awaited);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        note = new ReadingNote(wording, () -> this.model.goOn());
        getChildren().setAll(bar, note, middle, foot);
        wording.follow(this, this::show);
        follow();
        show();
    }

    /** Shows another claim. */
    public void show(ViewerViewModel other, PageShelf pages) {
        following.end();
        closeFind();
        model = other;
        search = new FindViewModel(other);
        canvas.take(pages);
        drawing.show(other);
        foot.show(other);
        reading = false;
        follow();
        show();
    }

    private void follow() {
        var shown = model;
        canvas.wordsProperty().bindBidirectional(shown.wordsProperty());
        following.until(() -> canvas.wordsProperty().unbindBidirectional(shown.wordsProperty()));
        canvas.marksProperty().bind(shown.marksProperty());
        canvas.filterProperty().bind(shown.filterProperty());
        following.on(shown.lookProperty(), this::show);
        following.on(shown.viewProperty(), this::renew);
        following.on(shown.flagProperty(), foot::show);
        following.on(shown.chosenProperty(), foot::show);
        following.on(shown.opinionProperty(), this::mark);
        following.on(shown.opinionSeenProperty(), this::mark);
    }

    /** A flag's evidence that was clicked. */
    public record Clicked(String number, int place) {}

    public PageCanvas canvas() {
        return canvas;
    }

    /** Opens the field that finds words on the claim's pages. */
    public void find() {
        var bar = find.orElseGet(() -> new FindBar(search, this::leaveFind, wording));
        if (find.isEmpty()) {
            find = Optional.of(bar);
            getChildren().add(getChildren().indexOf(note), bar);
        }
        bar.open();
    }

    /** Closes it; false if it was not open. */
    public boolean closeFind() {
        boolean open = find.isPresent();
        find.ifPresent(getChildren()::remove);
        find = Optional.empty();
        return open;
    }

    private void leaveFind() {
        closeFind();
        canvas.requestFocus();
    }

    /** Where there is little room, hints leave. */
    public void setNarrow(boolean narrow) {
        bar.setNarrow(narrow);
        foot.setNarrow(narrow);
    }

    private void show() {
        model.lookProperty().get().ifPresent(now -> {
            var words = new CaseWords(wording.now(), model.viewProperty().get());
            layer.pageProperty().set(Optional.of(now.page()));
            canvas.open(PageSheets.of(words, now.page()), now.words().orElse(null));
        });
        mark();
        excuse();
        note();
    }

    /** The page stays, and has words now that it has been read. */
    private void renew() {
        var words = new CaseWords(wording.now(), model.viewProperty().get());
        model.page()
                .filter(page -> words.view().transcript(page).isPresent())
                .ifPresent(page -> canvas.renew(PageSheets.of(words, page)));
        excuse();
        if (reading && words.view().reading().isEmpty()) {
            reading = false;
            if (model.lookProperty().get().flatMap(ViewerViewModel.Look::words).isPresent()) {
                note.hide(); // it is at a flag already
            } else {
                note.finish(words.view().flags().size());
            }
        } else if (reading || words.view().reading().isPresent()) {
            note();
        }
    }

    private void note() {
        var known = model.viewProperty().get().reading();
        reading = known.isPresent();
        model.page().filter(page -> reading).ifPresentOrElse(page -> note.show(known.orElseThrow(), page), note::hide);
    }

    /** The marks of an advisor lie over the page, which stays as it is. */
    private void mark() {
        layer.seenProperty().set(model.opinionSeenProperty().get());
        layer.marksProperty()
                .set(model.opinionProperty()
                        .get()
                        .map(advised -> advised.opinion().marks())
                        .orElse(List.of()));
        foot.show();
    }

    private void excuse() {
        var texts = wording.now();
        var view = model.viewProperty().get();
        var words = new CaseWords(texts, view);
        var page = model.page();
        if (page.isEmpty()) {
            var reading = view.state().summary().reading();
            if (reading.done()) {
                notice.show(texts.of("review.elsewhere"), texts.of("review.elsewhere.how"), false);
            } else {
                notice.await(texts.of("review.reading.waiting"), texts.of("review.reading.more"));
            }
        } else if (canvas.failedProperty().get()) {
            notice.show(
                    texts.of("review.page.unreadable"),
                    texts.of(
                            "review.page.unreadable.detail",
                            model.problem().map(words::problem).orElse(texts.of("review.page.unreadable.why")),
                            words.place(page.get())));
        } else {
            notice.hide();
        }
        foot.show();
    }

    static int pageCount(Optional<Document> document, PageId page) {
        return document.map(Document::pages).map(pages -> Math.max(1, pages)).orElse(page.page());
    }
}
