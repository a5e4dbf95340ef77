package countersign.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.input.KeyCode;

/** The keys that a person has given to commands, in place of the designed ones. */
public final class KeyBindings {

    /** Belong to systems and input methods. */
    private static final Set<String> OF_SYSTEMS = Set.of(
            "Ctrl Space",
            "Ctrl .",
            "Ctrl Shift F",
            "Alt F4",
            "F10",
            "Shift F10",
            "Ctrl C",
            "Ctrl V",
            "Ctrl X",
            "Ctrl A");

    /** Move the focus or leave what is open, whatever is on the screen. */
    private static final Set<KeyCode> FIXED = Set.of(KeyCode.ESCAPE, KeyCode.TAB);

    private final Map<String, Shortcut> chosen = new HashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    /** What came of a wish for a key. */
    public sealed interface Answer {

        record Bound() implements Answer {}

        /** Another command has it. */
        record Taken(Command by) implements Answer {}

        /** The system or an input method needs it. */
        record OfSystem() implements Answer {}
    }

    /** The keys of a command, the printed one first; what leaves and moves the focus does so whatever else is chosen. */
    public List<Shortcut> of(Command command) {
        var own = chosen.get(command.id());
        if (own == null) {
            return command.shortcuts();
        }
        var keys = new ArrayList<>(List.of(own));
        var designed = command.shortcuts();
        designed.stream().limit(1).filter(key -> FIXED.contains(key.code())).forEach(keys::add);
        designed.stream().skip(1).forEach(keys::add);
        return keys;
    }

    /** Whether the person has given it another key than the designed one. */
    public boolean isOwn(Command command) {
        return chosen.containsKey(command.id());
    }

    /**
     * Gives a command a key, unless that would give the key two meanings.
     *
     * @param beside the commands that can be on screen together with it
     */
    public Answer bind(Command command, Shortcut key, List<Command> beside) {
        if (OF_SYSTEMS.contains(key.toString())
                || FIXED.contains(key.code())
                || key.ctrl() && key.alt()
                || key.alt() && key.code().isLetterKey()) {
            return new Answer.OfSystem();
        }
        var owner = beside.stream()
                .filter(other -> !other.id().equals(command.id()))
                .filter(other -> of(other).stream().anyMatch(key::isSameKeyAs))
                .findFirst();
        if (owner.isPresent()) {
            return new Answer.Taken(owner.get());
        }
        chosen.put(command.id(), key);
        changes.set(changes.get() + 1);
        return new Answer.Bound();
    }

    /** Back to the designed key. */
    public void reset(Command command) {
        if (chosen.remove(command.id()) != null) {
            changes.set(changes.get() + 1);
        }
    }

    /** As kept from the last time; what is no key is passed over. */
    public void recall(Map<String, String> keys) {
        keys.forEach((id, written) -> {
            try {
                chosen.put(id, Shortcut.of(written));
            } catch (IllegalArgumentException e) {
                chosen.remove(id);
            }
        });
        changes.set(changes.get() + 1);
    }

    /** By command, to be kept. */
    public Map<String, String> chosen() {
        var written = new HashMap<String, String>();
        chosen.forEach((id, key) -> written.put(id, key.toString()));
        return written;
    }

    /** Counts up with each change. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }
}
