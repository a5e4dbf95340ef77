package countersign.ocr.rare;

import java.awt.Color;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws a character in the typefaces of this computer that hospitals print with. */
final class Typefaces {

    private static final int SIZE = 96;

    /** A side of the picture that a character is drawn in the middle of. */
    private static final int ROOM = SIZE * 4 / 3;

    /** So many characters are kept drawn: a page of a fax asks for some dozens. */
    private static final int MOST = 200;

    /** By the systems that have them. */
    private static final List<String> FAMILIES = List.of(
            "Noto Sans CJK SC",
            "Noto Serif CJK SC",
            "Droid Sans Fallback",
            "SimSun",
            "SimHei",
            "FangSong",
            "KaiTi",
            "Microsoft YaHei",
            "PingFang SC",
            "Songti SC",
            "Heiti SC");

    /** Whatever Java takes for them. */
    private static final List<String> OTHERWISE = List.of(Font.SERIF, Font.SANS_SERIF);

    private @Nullable List<Font> fonts;
    private final Map<String, List<GlyphShape>> asked = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<GlyphShape>> eldest) {
            return size() > MOST;
        }
    };

    /** Changes with the typefaces that there are. */
    String edition() {
        var names = fonts().stream().map(Font::getFamily).toList();
        return Integer.toHexString(names.hashCode());
    }

    /** One of each typeface that has the character; none where none has it. */
    List<GlyphShape> drawn(String character) {
        return fonts().stream()
                .filter(font -> font.canDisplayUpTo(character) < 0)
                .flatMap(font -> GlyphShape.of(Drawing.of(draw(font, character))).stream())
                .toList();
    }

    /** How like {@code seen} is to the character in the typeface where it is most alike; -1 where none has it. */
    double likeness(GlyphShape seen, String character) {
        return asked.computeIfAbsent(character, this::drawn).stream()
                .mapToDouble(seen::likeness)
                .max()
                .orElse(-1);
    }

    /** Looked for when first wanted: most pages ask for none, and it takes a while. */
    private List<Font> fonts() {
        if (fonts == null) {
            Set<String> present = new HashSet<>(
                    List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()));
            var families = FAMILIES.stream().filter(present::contains).toList();
            fonts = (families.isEmpty() ? OTHERWISE : families)
                    .stream().map(family -> new Font(family, Font.PLAIN, SIZE)).toList();
        }
        return fonts;
    }

    private static BufferedImage draw(Font font, String character) {
        var picture = new BufferedImage(ROOM, ROOM, BufferedImage.TYPE_BYTE_GRAY);
        var g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.setFont(font);
        g.drawString(character, SIZE / 6, SIZE * 7 / 6);
        g.dispose();
        return picture;
    }

    /** Thousands are drawn at a time, so their cells are read where they lie. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Drawing(byte[] cells) implements Ink {

        private static final int HALF = 128;

        static Drawing of(BufferedImage picture) {
            return new Drawing(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
        }

        @Override
        public int width() {
            return ROOM;
        }

        @Override
        public int height() {
            return ROOM;
        }

        @Override
        public boolean at(int x, int y) {
            return (cells[y * ROOM + x] & 0xFF) >= HALF;
        }
    }
}
