package countersign.ui.viewer;

import countersign.ui.kit.Buttons;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.Wording;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The field that finds words on the claim's pages; Enter goes to the next place, Shift Enter to the one before. */
final class FindBar extends HBox {

    private final TextField field = new TextField();

    FindBar(FindViewModel model, Runnable close, Wording wording) {
        getStyleClass().add("find-bar");
        field.textProperty().bindBidirectional(model.queryProperty());
        field.promptTextProperty().bind(wording.of("review.find.prompt"));
        field.accessibleTextProperty().bind(wording.of("review.find.prompt"));
        field.setPrefColumnCount(18);
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.step(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
        var found = new Label();
        found.getStyleClass().add("muted");
        found.setMinWidth(Region.USE_PREF_SIZE);
        found.textProperty()
                .bind(wording.of(
                        texts -> model.queryProperty().get().isBlank()
                                ? ""
                                : texts.of(
                                        "review.find.found",
                                        model.countProperty().get(),
                                        model.atProperty().get()),
                        model.queryProperty(),
                        model.countProperty(),
                        model.atProperty()));
        var make = new Buttons(wording);
        getChildren()
                .setAll(
                        Icons.of(Feather.SEARCH),
                        field,
                        make.icon(Command.of("find.previous", () -> model.step(-1), "Shift Enter"), Feather.CHEVRON_UP),
                        make.icon(Command.of("find.next", () -> model.step(1), "Enter"), Feather.CHEVRON_DOWN),
                        found,
                        make.icon(Command.of("find.close", close, "Esc"), Feather.X));
    }

    void open() {
        field.requestFocus();
        field.selectAll();
    }

    Node field() {
        return field;
    }
}
