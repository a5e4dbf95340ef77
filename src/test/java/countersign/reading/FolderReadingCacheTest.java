package countersign.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderReadingCacheTest {

    @TempDir
    Path home;

    @Test
    void keepsAcrossProcesses() {
        new FolderReadingCache(home.resolve("readings")).put("abc-1", new byte[] {1, 2});
        var later = new FolderReadingCache(home.resolve("readings"));

        assertArrayEquals(new byte[] {1, 2}, later.get("abc-1").orElseThrow());
        assertTrue(later.get("abc-2").isEmpty());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayLook() throws Exception {
        var folder = home.resolve("readings");
        new FolderReadingCache(folder).put("abc-1", new byte[] {1});
        try (var all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                assertEquals(
                        Files.isDirectory(path) ? "rwx------" : "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "../../etc/passwd", "a/b/c"})
    void aKeyIsNoPath(String key) {
        var cache = new FolderReadingCache(home);

        assertThrows(IllegalArgumentException.class, () -> cache.put(key, new byte[0]));
    }
}
