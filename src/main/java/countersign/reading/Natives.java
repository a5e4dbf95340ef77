package countersign.reading;

import countersign.natives.NativeFolder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a worker finds native libraries, and what is kept for the next time: the first reader's networks as it wants them, PDFBox's list of fonts. */
final class Natives {

    private static final Logger LOG = LoggerFactory.getLogger(Natives.class);
    private static final String ONNX = "/ai/onnxruntime/native/" + platform() + "/";

    private Natives() {}

    /** The options of a Java that shall find them; none where they cannot be unpacked, each worker then does it itself. */
    static List<String> options() {
        var natives = NativeFolder.ofAccount();
        try {
            var onnx = natives.unpack(
                    "onnxruntime",
                    List.of(
                            ONNX + System.mapLibraryName("onnxruntime"),
                            ONNX + System.mapLibraryName("onnxruntime4j_jni")));
            return List.of(
                    "-Donnxruntime.native.path=" + onnx,
                    "-Dorg.bytedeco.javacpp.cachedir=" + natives.root().resolve("javacpp"),
                    "-Dpdfbox.fontcache=" + natives.root(),
                    "-Dcountersign.kept=" + natives.root().resolve("kept"));
        } catch (IOException e) {
            LOG.warn("natives are not unpacked ahead: {}", e.getClass().getSimpleName());
            return List.of();
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String os = system.contains("win") ? "win" : system.contains("mac") ? "osx" : "linux";
        return os + ("aarch64".equals(System.getProperty("os.arch")) ? "-aarch64" : "-x64");
    }
}
