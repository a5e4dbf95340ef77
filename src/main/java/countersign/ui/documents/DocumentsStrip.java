package countersign.ui.documents;

import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Following;
import countersign.ui.kit.PageImages;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The documents where there is no room for their list: a thumbnail each, with the worst of its flags. */
public final class DocumentsStrip extends VBox {

    private static final double THUMB = 30;
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private DocumentsViewModel model;
    private PageShelf shelf;
    private final Following following = new Following();
    private final Executor screen;
    private final Wording wording;
    private final Consumer<PageId> open;
    private final VBox column = new VBox(4);
    private final Map<String, Button> buttons = new HashMap<>();
    private final Map<String, ImageView> pictures = new HashMap<>();
    private String current = "";

    /** @param open called with the first page of the document that was clicked */
    public DocumentsStrip(
            DocumentsViewModel model, PageShelf shelf, Executor screen, Wording wording, Consumer<PageId> open) {
        this.model = model;
        this.shelf = shelf;
        this.screen = screen;
        this.wording = wording;
        this.open = open;
        getStyleClass().add("documents-strip");
        column.setAlignment(Pos.TOP_CENTER);
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
        wording.follow(this, this::fill);
        sceneProperty().addListener((o, before, now) -> fill());
        following.on(model.viewProperty(), this::fill);
    }

    /** Shows another claim. */
    public void show(DocumentsViewModel other, PageShelf pages) {
        following.end();
        model = other;
        shelf = pages;
        pictures.clear();
        following.on(other.viewProperty(), this::fill);
        fill();
    }

    /** Marks the document of which a page is on screen. */
    public void follow(PageId page) {
        current = page.file();
        buttons.forEach((file, button) -> button.pseudoClassStateChanged(SHOWN, file.equals(current)));
    }

    private void fill() {
        column.getChildren().clear();
        buttons.clear();
        if (getScene() == null) {
            return; // the list stands in its place
        }
        var words = new CaseWords(wording.now(), model.viewProperty().get());
        words.view().documents().forEach(document -> column.getChildren().add(button(document, words)));
    }

    private Button button(Document document, CaseWords words) {
        var first = new PageId(document.file(), 1);
        var picture = pictures.computeIfAbsent(document.file(), file -> thumbnail(first));
        var paper = new StackPane(picture);
        paper.getStyleClass().add("thumbnail");
        paper.setMinSize(THUMB, THUMB);
        words.view().severities(document).stream().findFirst().ifPresent(severity -> {
            var glyph = new StatusGlyph(StatusGlyph.Shape.of(severity), 12);
            StackPane.setAlignment(glyph, Pos.TOP_RIGHT);
            paper.getChildren().add(glyph);
        });
        var button = new Button();
        button.setGraphic(paper);
        button.getStyleClass().addAll("strip-document", "flat");
        button.setAccessibleText(words.name(document));
        Tip.on(button, words.name(document));
        button.setOnAction(event -> open.accept(first));
        button.pseudoClassStateChanged(SHOWN, document.file().equals(current));
        buttons.put(document.file(), button);
        return button;
    }

    private ImageView thumbnail(PageId page) {
        var image = new ImageView();
        image.getStyleClass().add("paper");
        image.setFitHeight(THUMB);
        image.setFitWidth(THUMB);
        image.setPreserveRatio(true);
        shelf.thumbnail(page)
                .thenApply(PageImages::of)
                .whenCompleteAsync(
                        (ready, failure) -> {
                            if (ready != null) {
                                image.setImage(ready);
                            }
                        },
                        screen);
        return image;
    }
}
