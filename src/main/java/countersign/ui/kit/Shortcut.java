package countersign.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with its modifiers, matched by key code so that the keyboard's language does not matter.
 *
 * @param ctrl Ctrl, on macOS the command key
 * @param label the key's own cap, {@code Enter} or {@code [}
 */
public record Shortcut(boolean ctrl, boolean alt, boolean shift, KeyCode code, String label) {

    private static final Map<String, KeyCode> NAMED = Map.ofEntries(
            Map.entry("Enter", KeyCode.ENTER),
            Map.entry("Space", KeyCode.SPACE),
            Map.entry("Esc", KeyCode.ESCAPE),
            Map.entry("Del", KeyCode.DELETE),
            Map.entry("PgUp", KeyCode.PAGE_UP),
            Map.entry("PgDn", KeyCode.PAGE_DOWN),
            Map.entry("Home", KeyCode.HOME),
            Map.entry("End", KeyCode.END),
            Map.entry("↑", KeyCode.UP),
            Map.entry("↓", KeyCode.DOWN),
            Map.entry("←", KeyCode.LEFT),
            Map.entry("→", KeyCode.RIGHT),
            Map.entry("/", KeyCode.SLASH),
            Map.entry("[", KeyCode.OPEN_BRACKET),
            Map.entry("]", KeyCode.CLOSE_BRACKET),
            Map.entry(",", KeyCode.COMMA),
            Map.entry("+", KeyCode.EQUALS),
            Map.entry("−", KeyCode.MINUS));

    /** The same key elsewhere on the keyboard. */
    private static final Map<KeyCode, Set<KeyCode>> TWINS = Map.of(
            KeyCode.EQUALS, Set.of(KeyCode.EQUALS, KeyCode.PLUS, KeyCode.ADD),
            KeyCode.MINUS, Set.of(KeyCode.MINUS, KeyCode.SUBTRACT));

    /** Reads {@code Ctrl Shift Z}, the form in which shortcuts are also printed. */
    public static Shortcut of(String written) {
        var parts = List.of(written.split(" "));
        var label = parts.get(parts.size() - 1);
        if (label.equals("?")) {
            return new Shortcut(parts.contains("Ctrl"), parts.contains("Alt"), true, KeyCode.SLASH, label);
        }
        var code = NAMED.containsKey(label) ? NAMED.get(label) : KeyCode.getKeyCode(label);
        if (code == null) {
            throw new IllegalArgumentException("no such key: " + written);
        }
        return new Shortcut(parts.contains("Ctrl"), parts.contains("Alt"), parts.contains("Shift"), code, label);
    }

    public boolean matches(KeyEvent event) {
        boolean freeShift = TWINS.containsKey(code);
        return TWINS.getOrDefault(code, Set.of(code)).contains(event.getCode())
                && event.isShortcutDown() == ctrl
                && event.isAltDown() == alt
                && (freeShift || event.isShiftDown() == shift);
    }

    /** Whether the same press means both. */
    boolean isSameKeyAs(Shortcut other) {
        return code == other.code
                && ctrl == other.ctrl
                && alt == other.alt
                && (shift == other.shift || TWINS.containsKey(code));
    }

    /** The key that was pressed; empty for a modifier alone and for keys that have no name. */
    public static Optional<Shortcut> of(KeyEvent event) {
        var code = event.getCode();
        if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        var label = NAMED.entrySet().stream()
                .filter(named -> named.getValue() == code)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code.getName());
        return Optional.of(new Shortcut(event.isShortcutDown(), event.isAltDown(), event.isShiftDown(), code, label));
    }

    /** Without Ctrl and Alt a key belongs to the text field that has the focus. */
    public boolean plain() {
        return !ctrl && !alt;
    }

    /** The caps to print, in the order in which the keys are pressed. */
    public List<String> caps() {
        var caps = new ArrayList<String>();
        if (ctrl) {
            caps.add("Ctrl");
        }
        if (alt) {
            caps.add("Alt");
        }
        if (shift && !label.equals("?")) {
            caps.add("Shift");
        }
        caps.add(label);
        return List.copyOf(caps);
    }

    @Override
    public String toString() {
        return String.join(" ", caps());
    }
}
