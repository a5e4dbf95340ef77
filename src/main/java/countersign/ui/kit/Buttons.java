package countersign.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Makes the buttons of commands: icon, words, key. */
public final class Buttons {

    private final Wording wording;

    public Buttons(Wording wording) {
        this.wording = wording;
    }

    /** Icon, words and the caps of its key. */
    public Button full(Command command, Feather icon) {
        var words = new Label();
        words.textProperty().bind(wording.of(command.text()));
        words.setMinWidth(Label.USE_PREF_SIZE);
        var row = new HBox(8, Icons.of(icon), words);
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("button-row");
        if (!command.shortcuts().isEmpty()) {
            row.getChildren().add(KeyCap.row(command));
        }
        var button = button(command, row);
        button.accessibleTextProperty().bind(wording.of(command.text()));
        return button;
    }

    /** Only an icon; words and key stand in the tooltip and in what a screen reader says. */
    public Button icon(Command command, Feather icon) {
        var button = button(command, Icons.of(icon, 17));
        button.getStyleClass().addAll("icon-button", "flat");
        BoundKey.follow(
                button,
                command,
                keys -> Tip.on(button, () -> (wording.now().of(command.text()) + "  " + BoundKey.first(keys)).strip()));
        button.accessibleTextProperty().bind(wording.of(command.text()));
        return button;
    }

    private static Button button(Command command, javafx.scene.Node graphic) {
        var button = new Button();
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(graphic);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> command.run());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        BoundKey.help(button, command);
        return button;
    }
}
