package countersign.ui.shell;

import countersign.review.Reviewer;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Screen;
import countersign.ui.kit.Wording;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Who works here, how the platform and the reading stand, what can be undone. */
final class StatusBar extends HBox {

    private final Wording wording;
    private final Label undo = new Label();
    private final BooleanProperty needed = new SimpleBooleanProperty();

    StatusBar(
            Reviewer person,
            Node sync,
            Node reading,
            ReadOnlyObjectProperty<Screen> screen,
            WindowCommands commands,
            Wording wording) {
        this.wording = wording;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        var user = part(wording.of(texts -> person.name() + " • " + texts.of("role." + person.role())), Feather.USER);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        undo.setGraphic(Icons.of(Feather.ROTATE_CCW, 13));
        undo.getStyleClass().addAll("part", "undo", "extra");
        needed.addListener((property, was, is) -> {
            undo.getStyleClass().remove("extra"); // where there is little room it shows only what can be undone
            if (!is) {
                undo.getStyleClass().add("extra");
            }
        });
        screen.addListener((property, was, is) -> follow(is));
        getChildren().addAll(user, sync, reading, room, undo, help(commands.help()), language(commands.language()));
    }

    private void follow(Screen screen) {
        var undoable = screen.undoable();
        needed.unbind();
        needed.bind(Bindings.createBooleanBinding(() -> !undoable.getValue().isEmpty(), undoable));
        undo.textProperty()
                .bind(wording.of(
                        texts -> undoable.getValue().isEmpty()
                                ? texts.of("window.undo.nothing")
                                : texts.of("window.undo", undoable.getValue()),
                        undoable));
    }

    private static Label part(StringBinding words, Feather icon) {
        var part = new Label();
        part.getStyleClass().add("part");
        part.textProperty().bind(words);
        part.setGraphic(Icons.of(icon, 13));
        part.setMinWidth(USE_PREF_SIZE);
        return part;
    }

    private Button help(Command help) {
        var words = new Label();
        words.textProperty().bind(wording.of("window.shortcuts"));
        var inside = new HBox(6, words, KeyCap.row(help));
        inside.setAlignment(Pos.CENTER);
        return button(help, inside);
    }

    private Button language(Command language) {
        var words = new Label();
        words.textProperty().bind(wording.of("window.language"));
        var button = button(language, words);
        button.setId("language-button");
        button.getStyleClass().add("extra");
        return button;
    }

    private Button button(Command command, Node inside) {
        var button = new Button(null, inside);
        button.getStyleClass().addAll("part", "flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> command.run());
        button.accessibleTextProperty().bind(wording.of(command.text()));
        return button;
    }
}
