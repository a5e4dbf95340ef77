package countersign.ui.documents;

import countersign.model.adjudication.Severity;
import countersign.model.page.PageId;
import countersign.ui.documents.DocumentsViewModel.Row;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Icons;
import countersign.ui.kit.PageImages;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A row of the list of documents. */
final class DocumentCell extends ListCell<Row> {

    private static final double HEAD = 28;
    private static final double ITEM = 52;
    private static final double THUMB = 42;

    private final DocumentsViewModel model;
    private final PageShelf shelf;
    private final Executor screen;
    private final Wording wording;
    private final ImageView thumbnail = new ImageView();
    private final StackPane paper = new StackPane(thumbnail);
    private @Nullable PageId pictured;

    DocumentCell(DocumentsViewModel model, PageShelf shelf, Executor screen, Wording wording) {
        this.model = model;
        this.shelf = shelf;
        this.screen = screen;
        this.wording = wording;
        thumbnail.setFitWidth(THUMB);
        thumbnail.setFitHeight(THUMB);
        thumbnail.setPreserveRatio(true);
        thumbnail.setSmooth(true);
        thumbnail.getStyleClass().add("paper");
        paper.getStyleClass().add("thumbnail");
        paper.setMinSize(THUMB, THUMB);
        paper.setMaxSize(THUMB, THUMB);
        setPrefWidth(0);
        setOnMousePressed(event -> {
            if (getItem() instanceof Row.Head head) {
                model.fold(head.group());
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("group-row", "document-row");
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        if (empty || row == null) {
            return;
        }
        if (row instanceof Row.Head head) {
            show(head);
        } else if (row instanceof Row.Item item) {
            show(item);
        }
    }

    private void show(Row.Head head) {
        var texts = wording.now();
        getStyleClass().add("group-row");
        setPrefHeight(HEAD);
        var name = new Label(texts.of("review.group." + head.group().name()));
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var pages = new Label(String.valueOf(head.pages()));
        pages.getStyleClass().add("muted");
        var line = new HBox(6, Icons.of(head.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN, 14), name, pages);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(name.getText());
    }

    private void show(Row.Item item) {
        var texts = wording.now();
        var words = new CaseWords(texts, model.viewProperty().get());
        getStyleClass().add("document-row");
        setPrefHeight(ITEM);
        picture(new PageId(item.document().file(), 1));
        var title = new Label(words.name(item.document()));
        title.setMinWidth(0);
        var under = new Label(texts.of("review.pages", item.document().pages()));
        under.getStyleClass().addAll("small", "muted");
        under.setMinWidth(Region.USE_PREF_SIZE);
        var second = new HBox(6, under);
        second.setAlignment(Pos.CENTER_LEFT);
        if (item.unread() > 0) {
            under.setText(
                    texts.of("review.unread", item.unread(), item.document().pages()));
            under.getStyleClass().setAll("label", "small", "failure");
        }
        if (item.seen()) {
            second.getChildren().add(Icons.of(Feather.CHECK, 13));
        }
        var middle = new VBox(1, title, second);
        middle.setAlignment(Pos.CENTER_LEFT);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        var glyphs = new HBox(2);
        glyphs.setAlignment(Pos.CENTER_RIGHT);
        glyphs.setMinWidth(Region.USE_PREF_SIZE);
        for (Severity severity : item.severities()) {
            glyphs.getChildren().add(new StatusGlyph(StatusGlyph.Shape.of(severity), 12));
        }
        var line = new HBox(10, paper, middle, glyphs);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setTooltip(new Tooltip(
                words.name(item.document()) + " · " + words.kind(item.document().kind())));
        setAccessibleText(texts.of(
                "review.document.spoken",
                words.name(item.document()),
                item.document().pages(),
                item.severities().stream()
                        .map(severity -> texts.of("review.severity." + severity))
                        .collect(Collectors.joining(" ")),
                item.seen() ? 1 : 0));
    }

    private void picture(PageId page) {
        if (page.equals(pictured)) {
            return;
        }
        pictured = page;
        thumbnail.setImage(null);
        shelf.thumbnail(page)
                .thenApply(PageImages::of)
                .whenCompleteAsync(
                        (image, failure) -> {
                            if (page.equals(pictured)) {
                                thumbnail.setImage(image);
                            }
                        },
                        screen);
    }
}
