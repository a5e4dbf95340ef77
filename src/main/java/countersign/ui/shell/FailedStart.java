package countersign.ui.shell;

import atlantafx.base.theme.Styles;
import countersign.model.page.Problem;
import countersign.text.FlagTexts;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Theme;
import countersign.ui.kit.Wording;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** What is shown where the store cannot be opened: what happened and the one thing to do. */
public final class FailedStart {

    private FailedStart() {}

    /** @param problem what the store says; empty where the program itself failed */
    public static void show(Stage stage, Optional<Problem> problem, Theme theme, Wording wording) {
        var texts = wording.now();
        var title = new Label(texts.of("window.failed.title"));
        title.getStyleClass().add("card-title");
        var detail =
                new Label(problem.map(new FlagTexts(texts)::problem).orElseGet(() -> texts.of("problem.store-failed")));
        detail.getStyleClass().add(Styles.TEXT_MUTED);
        detail.setWrapText(true);
        var close = new Button(texts.of("window.close"));
        close.getStyleClass().add("accent");
        close.setDefaultButton(true);
        close.setOnAction(event -> stage.close());
        var content = new VBox(12, new StatusGlyph(StatusGlyph.Shape.CRITICAL, 34), title, detail, close);
        content.getStyleClass().add("empty-state");
        content.setAlignment(Pos.CENTER);
        var scene = new Scene(content, 560, 280);
        theme.dress(scene);
        stage.setTitle(texts.of("window.title"));
        stage.setScene(scene);
        stage.show();
    }
}
