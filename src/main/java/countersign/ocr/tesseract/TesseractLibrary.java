package countersign.ocr.tesseract;

import java.nio.file.Path;
import org.bytedeco.javacpp.Loader;

/**
 * Puts Tesseract's library where Tess4J looks for it.
 *
 * <p>Tess4J wants a newer Leptonica than Debian 12 has; the natives of another artifact, which come with the program,
 * are new enough and have the same functions.
 */
final class TesseractLibrary {

    private static final String PATH = "jna.library.path";

    private TesseractLibrary() {}

    /** Must be called before any class of Tess4J is touched. */
    static void prepare() {
        String library = Loader.load(org.bytedeco.tesseract.global.tesseract.class);
        Path folder = Path.of(library).toAbsolutePath().getParent();
        String before = System.getProperty(PATH);
        if (folder != null && (before == null || !before.contains(folder.toString()))) {
            System.setProperty(PATH, before == null ? folder.toString() : folder + java.io.File.pathSeparator + before);
        }
    }
}
