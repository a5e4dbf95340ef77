package countersign.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Latin and Chinese letters side by side, each in the font that has it. */
final class ReportFont {

    private static final List<Path> CHINESE = List.of(
            Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"),
            Path.of("/usr/share/fonts/google-droid-sans-fonts/DroidSansFallbackFull.ttf"),
            Path.of("C:/Windows/Fonts/simhei.ttf"),
            Path.of("/System/Library/Fonts/Supplemental/Arial Unicode.ttf"));
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String UNKNOWN = "?";

    private final PDFont latin;
    private final PDFont chinese;

    private ReportFont(PDFont latin, PDFont chinese) {
        this.latin = latin;
        this.chinese = chinese;
    }

    /** @throws IOException if the system has no Chinese font that a PDF can hold */
    static ReportFont in(PDDocument document) throws IOException {
        var file = CHINESE.stream()
                .filter(Files::isReadable)
                .findFirst()
                .orElseThrow(() -> new IOException("no Chinese font with outlines that a PDF can hold"));
        try (InputStream in = Objects.requireNonNull(ReportFont.class.getResourceAsStream(LATIN))) {
            return new ReportFont(PDType0Font.load(document, in), PDType0Font.load(document, file.toFile()));
        }
    }

    /** The font of a character. */
    PDFont of(String character) {
        return has(latin, character) || !has(chinese, character) ? latin : chinese;
    }

    /** The character, or what stands for one that no font has. */
    String shown(String character) {
        return has(latin, character) || has(chinese, character) ? character : UNKNOWN;
    }

    /** In points, at one point's size. */
    double width(String character) {
        try {
            return of(character).getStringWidth(shown(character)) / 1000;
        } catch (IOException | IllegalArgumentException e) {
            return 1;
        }
    }

    private static boolean has(PDFont font, String character) {
        try {
            return font.encode(character).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
