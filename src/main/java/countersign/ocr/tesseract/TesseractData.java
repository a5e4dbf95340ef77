package countersign.ocr.tesseract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the system keeps Tesseract's training data; it comes with the system's packages, not with the program. */
public final class TesseractData {

    static final String LANGUAGE = "chi_sim";

    private TesseractData() {}

    /** The folder that holds the data for simplified Chinese, if one is installed; the environment's word goes first. */
    public static Optional<Path> find() {
        return candidates().stream()
                .filter(folder -> Files.isReadable(folder.resolve(LANGUAGE + ".traineddata")))
                .findFirst();
    }

    private static List<Path> candidates() {
        var folders = new ArrayList<Path>();
        String prefix = System.getenv("TESSDATA_PREFIX");
        if (prefix != null && !prefix.isBlank()) {
            folders.add(Path.of(prefix));
            folders.add(Path.of(prefix, "tessdata"));
        }
        for (String root : List.of("/usr/share/tesseract-ocr", "/usr/local/share", "/opt/homebrew/share")) {
            folders.add(Path.of(root, "5", "tessdata"));
            folders.add(Path.of(root, "4.00", "tessdata"));
            folders.add(Path.of(root, "tessdata"));
        }
        folders.add(Path.of("/usr/share/tessdata"));
        String programs = System.getenv("ProgramFiles");
        if (programs != null) {
            folders.add(Path.of(programs, "Tesseract-OCR", "tessdata"));
        }
        return folders;
    }
}
