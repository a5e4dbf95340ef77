package countersign.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Takes away what a window has left on disk. */
public final class Folders {

    private Folders() {}

    public static void delete(Path folder) {
        try (var kept = Files.walk(folder)) {
            for (Path each : kept.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
