package countersign.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ONNX Runtime's native library, unpacked once for all workers, and beside it PDFBox's list of the system's fonts.
 *
 * <p>Left alone, every worker would unpack its own copy and, ended by force, leave it behind.
 */
final class Natives {

    private static final Logger LOG = LoggerFactory.getLogger(Natives.class);
    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private Natives() {}

    /** The options of a Java that shall find them; none where they cannot be unpacked, each worker then does it itself. */
    static List<String> options() {
        try {
            Path folder = folder();
            for (String library : LIBRARIES) {
                unpack(System.mapLibraryName(library), folder);
            }
            return List.of("-Donnxruntime.native.path=" + folder, "-Dpdfbox.fontcache=" + folder);
        } catch (IOException e) {
            LOG.warn("natives are not unpacked ahead: {}", e.getClass().getSimpleName());
            return List.of();
        }
    }

    private static void unpack(String name, Path folder) throws IOException {
        try (InputStream packed =
                Natives.class.getResourceAsStream("/ai/onnxruntime/native/" + platform() + "/" + name)) {
            if (packed == null) {
                throw new IOException("no " + name);
            }
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                return;
            }
            Path beside = Files.createTempFile(folder, name, "");
            Files.copy(packed, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Named by the library's build, so that another one does not find these. */
    private static Path folder() throws IOException {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return Files.createDirectories(base.resolve("countersign").resolve("natives-" + build()));
    }

    private static String build() throws IOException {
        try (InputStream commit = Natives.class.getResourceAsStream("/ai/onnxruntime/GIT_COMMIT_ID")) {
            return commit == null ? "unknown" : new String(commit.readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String os = system.contains("win") ? "win" : system.contains("mac") ? "osx" : "linux";
        return os + ("aarch64".equals(System.getProperty("os.arch")) ? "-aarch64" : "-x64");
    }
}
