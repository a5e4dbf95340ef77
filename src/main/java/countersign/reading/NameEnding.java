package countersign.reading;

import countersign.model.page.Problem;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Notes a document whose name ends as if it were something else; what it is, its content decides. */
final class NameEnding {

    private static final int LONGEST_SIGN = 4;

    private static final List<Kind> KINDS = List.of(
            new Kind("PDF", "25504446", List.of("pdf")),
            new Kind("JPEG", "ffd8", List.of("jpg", "jpeg", "jpe", "jfif")),
            new Kind("PNG", "89504e47", List.of("png")),
            new Kind("OFD", "504b0304", List.of("ofd")),
            new Kind("WebP", "52494646", List.of("webp")),
            new Kind("TIFF", "49492b00", List.of("tif", "tiff")),
            new Kind("TIFF", "4d4d002b", List.of("tif", "tiff")),
            new Kind("TIFF", "49492a00", List.of("tif", "tiff")),
            new Kind("TIFF", "4d4d002a", List.of("tif", "tiff")));

    private NameEnding() {}

    static Optional<Problem> note(DocumentSource document) {
        String name = document.file().substring(document.file().lastIndexOf('/') + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String start = HexFormat.of().formatHex(document.bytes(), 0, Math.min(LONGEST_SIGN, document.bytes().length));
        return KINDS.stream()
                .filter(kind -> name.contains(".") && start.startsWith(kind.sign()))
                .filter(kind -> !kind.endings().contains(ending))
                .map(kind -> Problem.of(document.file(), "name-ending", kind.name()))
                .findFirst();
    }

    private record Kind(String name, String sign, List<String> endings) {}
}
