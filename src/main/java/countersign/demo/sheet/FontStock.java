package countersign.demo.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The system's fonts, for each face in the order in which a character is looked for. */
public final class FontStock {

    private static final Map<Face, List<String>> FAMILIES = Map.of(
            Face.SERIF, List.of("Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "SimSun", "Songti SC"),
            Face.SANS,
                    List.of("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC"),
            Face.PLAIN, List.of());
    private static final List<Path> OUTLINES = List.of(
            Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"),
            Path.of("/usr/share/fonts/google-droid-sans-fonts/DroidSansFallbackFull.ttf"),
            Path.of("C:/Windows/Fonts/simhei.ttf"),
            Path.of("/System/Library/Fonts/Supplemental/Arial Unicode.ttf"));
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Path outlines;
    private final Map<Face, List<Font>> fonts = new EnumMap<>(Face.class);

    private FontStock(Path outlines) {
        this.outlines = outlines;
        Font chinese = load(outlines);
        Font latin = loadLatin();
        var families = new HashSet<>(
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()));
        FAMILIES.forEach((face, names) -> {
            var chain = new ArrayList<Font>();
            names.stream()
                    .filter(families::contains)
                    .findFirst()
                    .ifPresent(name -> chain.add(new Font(name, Font.PLAIN, 1)));
            chain.add(latin);
            chain.add(chinese);
            fonts.put(face, List.copyOf(chain));
        });
    }

    /** @throws FontsMissing if the system has no Chinese font with outlines that a PDF can hold */
    public static FontStock ofSystem() {
        return new FontStock(OUTLINES.stream()
                .filter(Files::isReadable)
                .findFirst()
                .orElseThrow(() -> new FontsMissing("fonts-droid-fallback")));
    }

    /** The fonts of a face at 1 pt, the preferred first. */
    public List<Font> of(Face face) {
        return Optional.ofNullable(fonts.get(face)).orElseThrow();
    }

    /** The Chinese TrueType font that {@link Face#PLAIN} prints with. */
    public Path outlines() {
        return outlines;
    }

    /** The Latin TrueType font that {@link Face#PLAIN} prints with. */
    public static InputStream latinOutlines() {
        return Optional.ofNullable(FontStock.class.getResourceAsStream(LATIN)).orElseThrow();
    }

    private static Font load(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (FontFormatException | IOException e) {
            throw new FontsMissing("fonts-droid-fallback");
        }
    }

    private static Font loadLatin() {
        try (var in = latinOutlines()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
