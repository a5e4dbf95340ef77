package countersign.ui.documents;

import countersign.model.page.PageId;
import countersign.ui.documents.DocumentsViewModel.Row;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Following;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.Wording;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The documents of a claim by group, each with its first page in small and the flags found on it. */
public final class DocumentsView extends VBox {

    private DocumentsViewModel model;
    private PageShelf shelf;
    private final Label pages = new Label();
    private final Label empty = new Label();
    private final Following shown = new Following();
    private final Wording wording;
    private final ListView<Row> list = new ListView<>();
    private boolean following;

    /** @param open called with the first page of the document that is chosen */
    public DocumentsView(
            DocumentsViewModel model, PageShelf shelf, Executor screen, Wording wording, Consumer<PageId> open) {
        this.model = model;
        this.shelf = shelf;
        this.wording = wording;
        getStyleClass().add("documents");
        list.getStyleClass().add("edge-to-edge");
        list.setCellFactory(view -> new DocumentCell(this::words, () -> this.model, () -> this.shelf, screen));
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (!following && now instanceof Row.Item item) {
                open.accept(new PageId(item.document().file(), 1));
            }
        });
        wording.follow(this, () -> {
            list.refresh();
            say();
        });
        list.accessibleTextProperty().bind(wording.of("review.documents"));
        empty.setWrapText(true);
        empty.getStyleClass().addAll("muted", "pane-empty");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head(wording), list);
        follow();
    }

    /** Shows another claim. */
    public void show(DocumentsViewModel other, PageShelf pictures) {
        model = other;
        shelf = pictures;
        follow();
    }

    private void follow() {
        shown.end();
        following = true;
        list.getSelectionModel().clearSelection();
        list.setItems(model.rows());
        list.scrollTo(0);
        following = false;
        shown.on(model.viewProperty(), this::say);
        shown.on(model.pagesProperty(), this::say);
        shown.on(model.seenProperty(), this::say);
        say();
    }

    private void say() {
        var texts = wording.now();
        pages.setText(texts.of(
                "review.pages.seen",
                model.seenProperty().get(),
                model.pagesProperty().get()));
        boolean read = model.viewProperty().get().state().summary().reading().done();
        empty.setText(read ? "" : texts.of("review.reading.waiting")); // what is absent is said where pages would be
    }

    private CaseWords words() {
        return new CaseWords(wording.now(), model.viewProperty().get());
    }

    /** Marks the document whose page is on screen. */
    public void follow(PageId page) {
        following = true;
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i) instanceof Row.Item item
                    && item.document().file().equals(page.file())) {
                if (list.getSelectionModel().getSelectedIndex() != i) {
                    list.getSelectionModel().select(i);
                    reveal(i);
                }
            }
        }
        following = false;
    }

    /** What takes the focus in this pane. */
    public ListView<?> list() {
        return list;
    }

    /** Scrolls only if the row is out of sight. */
    private void reveal(int index) {
        var visible = list.lookupAll(".list-cell").stream()
                .map(DocumentCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == index)
                .anyMatch(cell -> cell.getBoundsInParent().getMinY() >= 0
                        && cell.getBoundsInParent().getMaxY() <= list.getHeight() + 1);
        if (!visible) {
            list.scrollTo(Math.max(0, index - 2));
        }
    }

    private HBox head(Wording wording) {
        var title = new Label();
        title.textProperty().bind(wording.of("review.documents"));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        pages.getStyleClass().add("muted");
        pages.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var key = KeyCap.named("nextPane");
        var head = new HBox(8, title, pages, gap, key) {
            @Override
            protected void layoutChildren() {
                double needed = snappedLeftInset() + snappedRightInset() + 2 * getSpacing();
                for (Region part : List.of(title, pages, key)) {
                    needed += part.prefWidth(-1);
                }
                key.setVisible(needed <= getWidth()); // how many pages were seen is told before it
                super.layoutChildren();
            }
        };
        head.getStyleClass().add("pane-head");
        return head;
    }
}
