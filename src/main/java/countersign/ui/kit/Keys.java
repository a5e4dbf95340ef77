package countersign.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Hands each key to the command it belongs to, those of the screen before those of the window. */
public final class Keys {

    private static final Set<KeyCode> EDITING = Set.of(
            KeyCode.A,
            KeyCode.C,
            KeyCode.V,
            KeyCode.X,
            KeyCode.Y,
            KeyCode.Z,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE);

    /** What a button or a menu answers to itself. */
    private static final Set<KeyCode> PRESSING = Set.of(KeyCode.ENTER, KeyCode.SPACE);

    private List<Command> everywhere = List.of();
    private List<Command> screen = List.of();
    private @Nullable List<Command> overlay;
    private boolean typed;
    private boolean composing;
    private final KeyBindings bindings;

    public Keys() {
        this(new KeyBindings());
    }

    /** @param bindings the keys that the person has given to commands */
    public Keys(KeyBindings bindings) {
        this.bindings = bindings;
    }

    /** Listens to the keys of that scene before its controls do. */
    public void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, scene.getFocusOwner()));
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        scene.getProperties().put(Keys.class, this);
    }

    /** The keys of one window act in another one too. */
    public static void share(@Nullable Scene from, Scene with) {
        in(from).ifPresent(keys -> keys.listen(with));
    }

    /** The keys that act in that scene, if any do. */
    static Optional<Keys> in(@Nullable Scene scene) {
        return Optional.ofNullable(scene)
                .map(there -> there.getProperties().get(Keys.class))
                .map(Keys.class::cast);
    }

    KeyBindings bindings() {
        return bindings;
    }

    /** The command of that name on the present screen or everywhere. */
    Optional<Command> named(String id) {
        return commands().stream().filter(command -> command.id().equals(id)).findFirst();
    }

    public void everywhere(List<Command> commands) {
        everywhere = List.copyOf(commands);
    }

    /** Takes the place of the last screen's commands. */
    public void screen(List<Command> commands) {
        screen = List.copyOf(commands);
    }

    /** While something lies over the screen only its own commands act; null when it has closed. */
    public void overlay(@Nullable List<Command> commands) {
        overlay = commands;
    }

    /** All that can be done on this screen, its own commands first. */
    public List<Command> commands() {
        return Stream.concat(screen.stream(), everywhere.stream()).toList();
    }

    private void pressed(KeyEvent event, @Nullable Node focused) {
        typed = false;
        if (composing || event.isConsumed()) {
            return; // each key belongs to the input method, Enter and Esc too; or to what the scene has of its own
        }
        find(event, focused).ifPresent(command -> {
            event.consume();
            typed = true;
            command.run();
        });
    }

    /** A key that was a command must not also arrive as a letter in the field that the command has just focused. */
    private void typed(KeyEvent event) {
        if (typed) {
            event.consume();
        }
    }

    private Optional<Command> find(KeyEvent event, @Nullable Node focused) {
        return (overlay == null ? commands() : overlay)
                .stream()
                        .filter(command -> command.enabled().get())
                        .filter(command -> bindings.of(command).stream()
                                .anyMatch(key -> key.matches(event) && !belongsTo(focused, key, event.getCode())))
                        .findFirst();
    }

    private static boolean belongsTo(@Nullable Node focused, Shortcut key, KeyCode code) {
        if (focused instanceof TextInputControl || focused instanceof ComboBox<?> box && box.isEditable()) {
            return key.plain() ? !code.isFunctionKey() && code != KeyCode.ESCAPE : EDITING.contains(code) && !key.alt();
        }
        return key.plain() && PRESSING.contains(code) && focused instanceof ButtonBase;
    }
}
