package countersign.ui.facts;

import countersign.ui.kit.CaseView;
import countersign.ui.kit.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** In place of the table: why there are no facts yet, and how far the reading is. */
final class FactsEmpty extends VBox {

    private final Wording wording;

    FactsEmpty(Wording wording) {
        super(8);
        this.wording = wording;
        setAlignment(Pos.CENTER);
        getStyleClass().add("pane-empty");
    }

    void show(CaseView view) {
        var texts = wording.now();
        var reading = view.state().summary().reading();
        boolean elsewhere = view.file().isEmpty() && reading.done();
        var title = new Label(texts.of(
                elsewhere
                        ? "review.elsewhere"
                        : view.file().isEmpty()
                                ? "review.facts.none"
                                : reading.done() ? "review.facts.filtered" : "review.facts.none"));
        title.getStyleClass().addAll("strong", "pane-title");
        getChildren().setAll(title);
        if (elsewhere) {
            getChildren().add(muted(texts.of("review.elsewhere.how")));
        } else if (!reading.done() && reading.pages() > 0) {
            var bar = new ProgressBar((double) reading.read() / reading.pages());
            bar.setAccessibleText(texts.of("review.facts.progress", reading.read(), reading.pages()));
            getChildren().addAll(muted(texts.of("review.facts.progress", reading.read(), reading.pages())), bar);
            for (int i = 0; i < 4; i++) {
                var skeleton = new Region();
                skeleton.getStyleClass().add("skeleton-bar");
                skeleton.setMaxWidth(420 - 40.0 * i);
                getChildren().add(skeleton);
            }
        } else if (!reading.done()) {
            getChildren().add(muted(texts.of("review.reading.waiting")));
        }
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
