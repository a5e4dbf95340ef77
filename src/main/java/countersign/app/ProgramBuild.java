package countersign.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Which build of the program runs: what was worked out by another is worked out again. */
final class ProgramBuild {

    private ProgramBuild() {}

    /** Empty where it cannot be told. */
    static String name() {
        try {
            var source = ProgramBuild.class.getProtectionDomain().getCodeSource();
            return source == null ? "" : name(Path.of(source.getLocation().toURI()));
        } catch (IOException | URISyntaxException e) {
            return "";
        }
    }

    private static String name(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return Files.size(place) + "/" + Files.getLastModifiedTime(place).toMillis();
        }
        try (Stream<Path> files = Files.walk(place)) {
            var all = files.filter(Files::isRegularFile).toList();
            long latest = 0;
            for (Path file : all) {
                latest = Math.max(latest, Files.getLastModifiedTime(file).toMillis());
            }
            return all.size() + "/" + latest;
        }
    }
}
