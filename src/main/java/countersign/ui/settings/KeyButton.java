package countersign.ui.settings;

import countersign.ui.kit.Command;
import countersign.ui.kit.KeyBindings;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Keys;
import countersign.ui.kit.Shortcut;
import countersign.ui.kit.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Shows a command's key; pressed, it takes the next key for the command's. */
final class KeyButton extends Button {

    private final Command command;
    private final Keys keys;
    private final Consumer<Shortcut> wished;
    private final Wording wording;
    private boolean listening;

    /** @param wished told of the key that the person wants */
    KeyButton(Command command, Keys keys, Consumer<Shortcut> wished, Wording wording) {
        this.command = command;
        this.keys = keys;
        this.wished = wished;
        this.wording = wording;
        getStyleClass().add("key-button");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> listen());
        addEventFilter(KeyEvent.ANY, this::heard);
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                stop();
            }
        });
        show();
    }

    private void show() {
        setGraphic(KeyCap.row(command));
    }

    /** From here on no command acts until a key has been pressed. */
    private void listen() {
        if (!listening) {
            listening = true;
            keys.overlay(List.of());
            var words = new Label(wording.now().of("settings.key.press"));
            words.getStyleClass().add("key-wanted");
            setGraphic(words);
        }
    }

    private void stop() {
        if (listening) {
            listening = false;
            keys.overlay(null);
            show();
        }
    }

    private void heard(KeyEvent event) {
        if (!listening) {
            return;
        }
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            if (event.getCode() == KeyCode.ESCAPE) {
                stop();
                return;
            }
            Optional<Shortcut> pressed = Shortcut.of(event);
            pressed.ifPresent(key -> {
                stop();
                wished.accept(key);
            });
        }
    }

    /** The bindings that this button changes. */
    KeyBindings.Answer bind(KeyBindings bindings, Shortcut key, List<Command> beside) {
        return bindings.bind(command, key, beside);
    }
}
