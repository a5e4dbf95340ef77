package countersign.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.ui.kit.KeyBindings.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key has one meaning, also after a person has given it to something else. */
class KeyBindingsTest {

    private final KeyBindings bindings = new KeyBindings();
    private final Command confirm = Command.of("flag.confirm", () -> {}, "C");
    private final Command dismiss = Command.of("flag.dismiss", () -> {}, "D");
    private final Command help = Command.of("help", () -> {}, "F1", "?");
    private final List<Command> all = List.of(confirm, dismiss, help);

    @Test
    void givesACommandAnotherKey() {
        assertInstanceOf(Answer.Bound.class, bindings.bind(confirm, Shortcut.of("Y"), all));

        assertEquals(List.of(Shortcut.of("Y")), bindings.of(confirm));
        assertTrue(bindings.isOwn(confirm));
        assertEquals(Map.of("flag.confirm", "Y"), bindings.chosen());
    }

    @Test
    void refusesAKeyThatAnotherCommandHasAndNamesIt() {
        var answer = bindings.bind(confirm, Shortcut.of("D"), all);

        assertEquals(dismiss, assertInstanceOf(Answer.Taken.class, answer).by());
        assertEquals(List.of(Shortcut.of("C")), bindings.of(confirm));
        assertInstanceOf(Answer.Taken.class, bindings.bind(confirm, Shortcut.of("?"), all));
    }

    @Test
    void escapeLeavesWhateverElseDoes() {
        var back = Command.of("back", () -> {}, "Esc");
        assertInstanceOf(Answer.Bound.class, bindings.bind(back, Shortcut.of("F4"), all));

        assertEquals(List.of(Shortcut.of("F4"), Shortcut.of("Esc")), bindings.of(back));
    }

    @Test
    void freesTheDesignedKeyForOthers() {
        bindings.bind(confirm, Shortcut.of("Y"), all);

        assertInstanceOf(Answer.Bound.class, bindings.bind(dismiss, Shortcut.of("C"), all));
        assertInstanceOf(Answer.Taken.class, bindings.bind(help, Shortcut.of("Y"), all));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Esc", "Ctrl Space", "Alt F4", "F10", "Ctrl Alt K", "Alt K", "Ctrl C"})
    void leavesSystemsAndInputMethodsTheirKeys(String key) {
        assertInstanceOf(Answer.OfSystem.class, bindings.bind(confirm, Shortcut.of(key), all));
        assertFalse(bindings.isOwn(confirm));
    }

    @Test
    void goesBackToTheDesignedKey() {
        bindings.bind(confirm, Shortcut.of("Y"), all);
        bindings.reset(confirm);

        assertEquals(List.of(Shortcut.of("C")), bindings.of(confirm));
        assertEquals(Map.of(), bindings.chosen());
    }

    @Test
    void recallsWhatWasKeptAndPassesOverWhatIsNoKey() {
        bindings.recall(Map.of("flag.confirm", "Ctrl Shift Y", "flag.dismiss", "Hyper"));

        assertEquals(List.of(Shortcut.of("Ctrl Shift Y")), bindings.of(confirm));
        assertEquals(List.of(Shortcut.of("D")), bindings.of(dismiss));
    }

    @Test
    void keepsTheSecondKeyOfACommand() {
        bindings.bind(help, Shortcut.of("F2"), all);

        assertEquals(List.of(Shortcut.of("F2"), Shortcut.of("?")), bindings.of(help));
    }
}
