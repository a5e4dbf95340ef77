package countersign.ui.facts;

import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.text.Language;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.PageImages;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.Tip;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The heads of the columns: each document with its first page in small. */
final class FactsHead extends StackPane {

    private static final double WIDE = 28;
    private static final double HIGH = 36;

    private PageShelf shelf;
    private final Executor screen;

    FactsHead(PageShelf shelf, Executor screen) {
        this.shelf = shelf;
        this.screen = screen;
        getStyleClass().add("facts-head");
    }

    /** The pages come from there now. */
    void take(PageShelf other) {
        shelf = other;
    }

    void show(List<Document> documents, FactColumns columns, CaseWords words) {
        var texts = words.texts();
        var fact = new Label(texts.of("review.facts.fact"));
        fact.getStyleClass().addAll("strong", "fact-name");
        var accepted = new Label(texts.of("review.facts.accepted"));
        accepted.getStyleClass().addAll("strong", "accepted-cell");
        accepted.setMaxHeight(Double.MAX_VALUE);
        getChildren()
                .setAll(new ScrolledRow(
                        columns,
                        fact,
                        accepted,
                        documents.stream()
                                .map(document -> document(document, words))
                                .toList()));
    }

    private Node document(Document document, CaseWords words) {
        var title = new Label(words.name(document));
        title.setMinWidth(0);
        var second = new Label(
                words.texts().language() == Language.ZH
                        ? words.texts().of("review.pages", document.pages())
                        : words.kind(document.kind()));
        second.getStyleClass().addAll("small", "muted");
        second.setMinWidth(0);
        var said = new VBox(1, title, second);
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        var thumbnail = new ImageView();
        thumbnail.setPreserveRatio(true);
        thumbnail.setFitWidth(WIDE);
        thumbnail.setFitHeight(HIGH);
        var paper = new StackPane(thumbnail);
        thumbnail.getStyleClass().add("paper");
        paper.getStyleClass().add("thumbnail");
        paper.setMinSize(WIDE, HIGH);
        shelf.thumbnail(new PageId(document.file(), 1))
                .thenApply(PageImages::of)
                .whenCompleteAsync((image, failure) -> thumbnail.setImage(image), screen);
        var head = new HBox(8, paper, said);
        head.getStyleClass().add("document-head");
        head.setAlignment(Pos.CENTER_LEFT);
        Tip.on(head, words.name(document) + " · " + words.kind(document.kind()));
        return head;
    }
}
