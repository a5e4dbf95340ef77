package countersign.ui.documents;

import countersign.model.adjudication.Severity;
import countersign.model.page.PageId;
import countersign.ui.documents.DocumentsViewModel.Row;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Icons;
import countersign.ui.kit.PageImages;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Tip;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A row of the list of documents; its nodes stay while what they say changes, since making them takes longest. */
final class DocumentCell extends ListCell<Row> {

    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final double HEAD = 28;
    private static final double ITEM = 52;
    private static final double THUMB = 42;

    private final Supplier<CaseWords> words;
    private final Supplier<PageShelf> shelf;
    private final Executor screen;
    private final Label group = new Label();
    private final Label groupPages = new Label();
    private final Node folded = Icons.of(Feather.CHEVRON_RIGHT, 14);
    private final Node unfolded = Icons.of(Feather.CHEVRON_DOWN, 14);
    private final HBox head = new HBox(6, folded, unfolded, group, groupPages);
    private final ImageView thumbnail = new ImageView();
    private final StackPane paper = new StackPane(thumbnail);
    private final Label title = new Label();
    private final Label under = new Label();
    private final Node seen = Icons.of(Feather.CHECK, 13);
    private final Region room = new Region();
    private final HBox glyphs = new HBox(2);
    private final HBox second = new HBox(6, under, seen, room, glyphs);
    private final Map<Severity, Node> severities = new EnumMap<>(Severity.class);
    private final HBox item = new HBox(10, paper, new VBox(1, title, second));
    private @Nullable PageId pictured;
    private @Nullable PageShelf picturedFrom;
    private int picturedEdition;

    /**
     * @param words of the claim that is shown
     * @param shelf where its pages' pictures are
     */
    DocumentCell(
            Supplier<CaseWords> words, Supplier<DocumentsViewModel> model, Supplier<PageShelf> shelf, Executor screen) {
        this.words = words;
        this.shelf = shelf;
        this.screen = screen;
        head.setAlignment(Pos.CENTER_LEFT);
        group.getStyleClass().add("strong");
        group.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(group, Priority.ALWAYS);
        groupPages.getStyleClass().add("muted");
        thumbnail.setFitWidth(THUMB);
        thumbnail.setFitHeight(THUMB);
        thumbnail.setPreserveRatio(true);
        thumbnail.setSmooth(true);
        thumbnail.getStyleClass().add("paper");
        paper.getStyleClass().add("thumbnail");
        paper.setMinSize(THUMB, THUMB);
        paper.setMaxSize(THUMB, THUMB);
        title.setMinWidth(0);
        under.getStyleClass().addAll("small", "muted", "document-pages");
        under.setMinWidth(Region.USE_PREF_SIZE);
        second.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(room, Priority.ALWAYS);
        glyphs.setAlignment(Pos.CENTER_RIGHT);
        glyphs.setMinWidth(Region.USE_PREF_SIZE);
        if (item.getChildren().get(1) instanceof VBox middle) {
            middle.setAlignment(Pos.CENTER_LEFT);
            middle.setMinWidth(0);
            HBox.setHgrow(middle, Priority.ALWAYS);
        }
        item.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnMousePressed(event -> {
            if (getItem() instanceof Row.Head pressed) {
                model.get().fold(pressed.group());
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (!empty && row instanceof Row.Head shown) {
            look("group-row", HEAD, head);
            show(shown);
        } else if (!empty && row instanceof Row.Item shown) {
            look("document-row", ITEM, item);
            show(shown);
        } else {
            if (getGraphic() != null) {
                getGraphic().setVisible(false); // rather than taken away, since it comes back at once
            }
            Tip.on(this, "");
            setAccessibleText(null);
        }
    }

    private void look(String row, double height, Node graphic) {
        graphic.setVisible(true);
        if (!getStyleClass().contains(row)) {
            getStyleClass().removeAll("group-row", "document-row");
            getStyleClass().add(row);
            setPrefHeight(height);
        }
        if (getGraphic() != graphic) {
            setGraphic(graphic);
        }
    }

    private void show(Row.Head row) {
        group.setText(words.get().texts().of("review.group." + row.group().name()));
        groupPages.setText(String.valueOf(row.pages()));
        take(folded, row.folded());
        take(unfolded, !row.folded());
        Tip.on(this, "");
        setAccessibleText(group.getText());
    }

    private void show(Row.Item row) {
        var now = words.get();
        var texts = now.texts();
        var document = row.document();
        picture(new PageId(document.file(), 1));
        title.setText(now.name(document));
        boolean unread = row.unread() > 0;
        under.setText(
                unread
                        ? texts.of("review.unread", row.unread(), document.pages())
                        : document.pages() == 0 && now.view().reading().isPresent()
                                ? texts.of("review.pages.opening")
                                : texts.of("review.pages", document.pages()));
        under.pseudoClassStateChanged(UNREAD, unread);
        take(seen, row.seen());
        List<Node> found = row.severities().stream()
                .map(severity ->
                        severities.computeIfAbsent(severity, one -> new StatusGlyph(StatusGlyph.Shape.of(one), 12)))
                .toList();
        if (!found.equals(glyphs.getChildren())) {
            glyphs.getChildren().setAll(found);
        }
        Tip.on(
                this,
                () -> now.view().reading().isPresent()
                        ? now.name(document)
                        : now.name(document) + " · " + now.kind(document.kind()));
        setAccessibleText(texts.of(
                "review.document.spoken",
                now.name(document),
                document.pages(),
                row.severities().stream()
                        .map(severity -> texts.of("review.severity." + severity))
                        .collect(Collectors.joining(" ")),
                row.seen() ? 1 : 0));
    }

    private static void take(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void picture(PageId page) {
        var from = shelf.get();
        int lying = from.edition(page);
        boolean same = page.equals(pictured) && from == picturedFrom;
        if (same && lying == picturedEdition) {
            return;
        }
        pictured = page;
        picturedFrom = from;
        picturedEdition = lying;
        if (!same) {
            thumbnail.setImage(null);
        }
        from.thumbnail(page)
                .thenApply(PageImages::of)
                .whenCompleteAsync(
                        (image, failure) -> {
                            if (page.equals(pictured) && from == picturedFrom && lying == picturedEdition) {
                                thumbnail.setImage(image);
                            }
                        },
                        screen);
    }
}
