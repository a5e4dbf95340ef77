package countersign.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

    @TempDir
    Path store;

    @Test
    void remembersTheWindowBesideThePerson() {
        var person = Preferences.reviewer(store, Map.of("COUNTERSIGN_USER", "lin"));
        Preferences.remember(store, Map.of("palette", "dark", "language", "zh"));
        Preferences.remember(store, Map.of("palette", "light"));

        assertEquals(Map.of("palette", "light", "language", "zh"), Preferences.remembered(store));
        assertEquals(person, Preferences.reviewer(store, Map.of()));
    }

    @Test
    void remembersNothingAtFirst() {
        assertEquals(Map.of(), Preferences.remembered(store));
    }

    @Test
    void remembersWhetherLinesAreReadTwice() {
        assertTrue(Preferences.readsTwice(store));
        Preferences.readTwice(store, false);
        Preferences.remember(store, Map.of("palette", "dark"));

        assertFalse(Preferences.readsTwice(store));
    }
}
