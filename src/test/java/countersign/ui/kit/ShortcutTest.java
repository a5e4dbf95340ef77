package countersign.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcutTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # written, code, ctrl, alt, shift, does
            Ctrl Enter, ENTER, true, false, false, true
            Ctrl Enter, ENTER, false, false, false, false
            R, R, false, false, false, true
            R, R, false, false, true, false
            Shift R, R, false, false, true, true
            Alt 3, DIGIT3, false, true, false, true
            Ctrl +, EQUALS, true, false, false, true
            Ctrl +, EQUALS, true, false, true, true
            Ctrl +, ADD, true, false, false, true
            ?, SLASH, false, false, true, true
            /, SLASH, false, false, true, false
            """)
    void knowsItsKey(String written, KeyCode code, boolean ctrl, boolean alt, boolean shift, boolean does) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, alt, false);

        assertEquals(does, Shortcut.of(written).matches(event));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ctrl Shift Z", "Alt 1", "F1", "[", "PgDn", "?", "Ctrl Enter"})
    void isPrintedAsItIsWritten(String written) {
        assertEquals(written, Shortcut.of(written).toString());
    }

    @Test
    void refusesWhatIsNoKey() {
        assertThrows(IllegalArgumentException.class, () -> Shortcut.of("Ctrl Anykey"));
    }
}
