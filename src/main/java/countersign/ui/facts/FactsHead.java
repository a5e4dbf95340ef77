package countersign.ui.facts;

import countersign.model.page.Document;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.PageShelf;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The heads of the columns: each document with its first page in small. */
final class FactsHead extends StackPane {

    private final Label fact = new Label();
    private final Label accepted = new Label();
    private final List<DocumentHead> heads = new ArrayList<>();
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
        if (getChildren().isEmpty()) {
            fact.getStyleClass().addAll("strong", "fact-name");
            accepted.getStyleClass().addAll("strong", "accepted-cell");
            accepted.setMaxHeight(Double.MAX_VALUE);
            getChildren().setAll(new ScrolledRow(columns, fact, accepted));
        }
        fact.setText(texts.of("review.facts.fact"));
        accepted.setText(texts.of("review.facts.accepted"));
        for (int i = 0; i < documents.size(); i++) {
            if (heads.size() == i) {
                heads.add(new DocumentHead());
            }
            heads.get(i).show(documents.get(i), words, shelf, screen);
        }
        getChildren().stream()
                .map(ScrolledRow.class::cast)
                .forEach(row -> row.show(heads.subList(0, documents.size())));
    }
}
