package countersign.ui.viewer;

import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.PageNotice;
import countersign.ui.kit.PageSheets;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.Wording;
import countersign.ui.viewer.ViewerViewModel.Look;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page on screen between its tool bar and its foot. */
public final class ViewerView extends VBox {

    private final ViewerViewModel model;
    private final Wording wording;
    private final PageCanvas canvas;
    private final PageNotice notice = new PageNotice();
    private final ViewerFoot foot;
    private final ViewerBar bar;
    private final FindBar find;

    /** @param select called with the number of a flag whose evidence was clicked, and the place */
    public ViewerView(
            ViewerViewModel model,
            ViewerCommands commands,
            PageShelf shelf,
            Executor screen,
            Wording wording,
            Consumer<Clicked> select) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("viewer");
        setMinWidth(0);
        canvas = new PageCanvas(shelf, screen);
        canvas.wordsProperty().bindBidirectional(model.wordsProperty());
        canvas.marksProperty().bind(model.marksProperty());
        canvas.filterProperty().bind(model.filterProperty());
        canvas.setOnWords((place, clicks) -> {
            model.choose(place.getX(), place.getY());
            if (clicks == 2) {
                commands.correct().run();
            }
        });
        canvas.setOnEvidence(
                mark -> select.accept(new Clicked(mark.flag(), mark.letter().charAt(0) - 'A')));
        canvas.failedProperty().addListener((o, before, now) -> excuse());
        notice.offer(new Buttons(wording).full(commands.type(), Feather.EDIT_2));
        new Drawing(canvas, model);
        bar = new ViewerBar(canvas, commands, wording);
        foot = new ViewerFoot(model, commands, wording, number -> select.accept(new Clicked(number, 0)));
        find = new FindBar(new FindViewModel(model), this::leaveFind, wording);
        var middle = new StackPane(canvas, notice);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        getChildren().setAll(bar, find, middle, foot);
        model.lookProperty().addListener((o, before, now) -> show(now));
        wording.textsProperty()
                .addListener((o, before, now) -> show(model.lookProperty().get()));
        model.viewProperty().addListener((o, before, now) -> excuse());
        show(model.lookProperty().get());
    }

    /** A flag's evidence that was clicked. */
    public record Clicked(String number, int place) {}

    public PageCanvas canvas() {
        return canvas;
    }

    /** Opens the field that finds words on the claim's pages. */
    public void find() {
        find.open();
    }

    /** Closes it; false if it was not open. */
    public boolean closeFind() {
        boolean open = find.isOpen();
        find.hide();
        return open;
    }

    private void leaveFind() {
        find.hide();
        canvas.requestFocus();
    }

    /** Where there is little room, hints leave. */
    public void setNarrow(boolean narrow) {
        bar.setNarrow(narrow);
        foot.setNarrow(narrow);
    }

    private void show(Optional<Look> look) {
        look.ifPresent(now -> {
            var words = new CaseWords(wording.now(), model.viewProperty().get());
            canvas.open(PageSheets.of(words, now.page()), now.words().orElse(null));
            foot.show();
        });
        excuse();
    }

    private void excuse() {
        var texts = wording.now();
        var view = model.viewProperty().get();
        var words = new CaseWords(texts, view);
        var page = model.page();
        if (page.isEmpty()) {
            var reading = view.state().summary().reading();
            notice.show(
                    texts.of(reading.done() ? "review.elsewhere" : "review.reading.waiting"),
                    texts.of(reading.done() ? "review.elsewhere.how" : "review.reading.more"));
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
