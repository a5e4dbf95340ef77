package countersign.ui.decision;

import countersign.ui.kit.BoundKey;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One of the five decisions, its key under its name or beside it, and a warning where critical flags are open. */
final class DecisionButton extends StackPane {

    private final Wording wording;
    private final Label name = new Label();
    private final HBox caps;
    private final Button button = new Button();
    private final StatusGlyph warning = new StatusGlyph(StatusGlyph.Shape.CRITICAL, 14);

    DecisionButton(Command command, Feather icon, Wording wording) {
        this.wording = wording;
        name.setGraphic(Icons.of(icon));
        name.textProperty().bind(wording.of(command.text()));
        name.setMinWidth(USE_PREF_SIZE);
        caps = KeyCap.row(command);
        caps.setAlignment(Pos.CENTER);
        BoundKey.help(button, command);
        button.getStyleClass().add("decision");
        button.setOnAction(event -> command.run());
        warning.setMouseTransparent(true);
        warning.setTranslateX(5);
        warning.setTranslateY(-5);
        setAlignment(warning, Pos.TOP_RIGHT);
        getChildren().setAll(button, warning);
        setLow(false);
        warn(0);
    }

    /** Whether name and key stand side by side. */
    void setLow(boolean low) {
        if (low) {
            var row = new HBox(8, name, caps);
            row.setAlignment(Pos.CENTER);
            button.setGraphic(row);
        } else {
            var stack = new VBox(5, name, caps);
            stack.setAlignment(Pos.CENTER);
            button.setGraphic(stack);
        }
    }

    /** @param open critical flags that stand against it */
    void warn(int open) {
        warning.setVisible(open > 0);
        button.setAccessibleText(
                open > 0 ? wording.now().of("review.decision.spoken", name.getText(), open) : name.getText());
    }
}
