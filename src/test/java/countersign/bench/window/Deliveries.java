package countersign.bench.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Dossiers that are refused, for the picture of the import: photographs without a form, and a zip that is cut off. */
final class Deliveries {

    private Deliveries() {}

    static List<Path> in(Path folder) {
        try {
            DemoStore.remove(folder);
            var photographs = Files.createDirectories(folder.resolve("门诊照片"));
            Files.writeString(photographs.resolve("1.jpg"), "");
            return List.of(
                    photographs,
                    Files.writeString(folder.resolve("HZ-210611-58600.zip"), "PK", StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
