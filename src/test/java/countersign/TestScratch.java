package countersign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Empties the tests' folder for temporary files: what a killed program left there last time must not pile up. */
public final class TestScratch implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var scratch = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            if (scratch.endsWith(Path.of("target", "scratch")) && Files.exists(scratch)) {
                try (var left = Files.walk(scratch)) {
                    for (var file : left.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
