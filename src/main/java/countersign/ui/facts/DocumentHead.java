package countersign.ui.facts;

import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.text.Language;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.PageImages;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.Tip;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The head of a column: a document with its first page in small. */
final class DocumentHead extends HBox {

    private static final double WIDE = 28;
    private static final double HIGH = 36;

    /** A longer title takes both lines. */
    private static final int ONE_LINE = 6;

    private final Label title = new Label();
    private final Label second = new Label();
    private final ImageView thumbnail = new ImageView();
    private @Nullable Pictured pictured;

    DocumentHead() {
        super(8);
        title.setMinWidth(0);
        title.setWrapText(true);
        second.getStyleClass().addAll("small", "muted");
        second.setMinWidth(0);
        var said = new VBox(1, title, second);
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        thumbnail.setPreserveRatio(true);
        thumbnail.setFitWidth(WIDE);
        thumbnail.setFitHeight(HIGH);
        var paper = new StackPane(thumbnail);
        thumbnail.getStyleClass().add("paper");
        paper.getStyleClass().add("thumbnail");
        paper.setMinSize(WIDE, HIGH);
        getChildren().setAll(paper, said);
        getStyleClass().add("document-head");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Document document, CaseWords words, PageShelf shelf, Executor screen) {
        title.setText(words.name(document));
        boolean oneLine =
                title.getText().length() <= ONE_LINE || title.getText().indexOf(' ') > 0;
        second.setVisible(oneLine);
        second.setManaged(oneLine);
        var kind = words.kind(document.kind());
        second.setText(
                words.texts().language() == Language.ZH || kind.equals(title.getText())
                        ? words.texts().of("review.pages", document.pages())
                        : words.texts().of("document.short." + document.kind().name()));
        Tip.on(this, words.name(document) + " · " + kind);
        var page = new PageId(document.file(), 1);
        if (!new Pictured(page, shelf).equals(pictured)) {
            picture(page, shelf, screen);
        }
    }

    /** Which page it shows, and whence. */
    private record Pictured(PageId page, PageShelf shelf) {}

    private void picture(PageId page, PageShelf shelf, Executor screen) {
        var asked = new Pictured(page, shelf);
        pictured = asked;
        thumbnail.setImage(null);
        shelf.thumbnail(page)
                .thenApply(PageImages::of)
                .whenCompleteAsync(
                        (image, failure) -> {
                            if (asked.equals(pictured)) {
                                thumbnail.setImage(image);
                            }
                        },
                        screen);
    }
}
