package countersign.ocr.rare;

import java.awt.Color;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws a character in the typefaces of this computer that hospitals print with. */
final class Typefaces {

    private static final int SIZE = 96;

    /** By the systems that have them; {@code Serif} and {@code SansSerif} are whatever Java takes. */
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
            "Heiti SC",
            Font.SERIF,
            Font.SANS_SERIF);

    private final List<Font> fonts;
    private final Map<String, List<GlyphShape>> drawn = new HashMap<>();

    Typefaces() {
        Set<String> present = new HashSet<>(
                List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()));
        fonts = FAMILIES.stream()
                .filter(present::contains)
                .map(family -> new Font(family, Font.PLAIN, SIZE))
                .toList();
    }

    /** One of each typeface that has the character; none where none has it. */
    List<GlyphShape> of(String character) {
        return drawn.computeIfAbsent(
                character,
                any -> fonts.stream()
                        .filter(font -> font.canDisplayUpTo(character) < 0)
                        .flatMap(font -> GlyphShape.of(new Drawing(draw(font, character))).stream())
                        .toList());
    }

    private static BufferedImage draw(Font font, String character) {
        var picture = new BufferedImage(2 * SIZE, 2 * SIZE, BufferedImage.TYPE_BYTE_GRAY);
        var g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.setFont(font);
        g.drawString(character, SIZE / 2, SIZE + SIZE / 2);
        g.dispose();
        return picture;
    }

    private record Drawing(BufferedImage picture) implements GlyphShape.Ink {

        private static final int HALF = 128;

        @Override
        public int width() {
            return picture.getWidth();
        }

        @Override
        public int height() {
            return picture.getHeight();
        }

        @Override
        public boolean at(int x, int y) {
            return picture.getRaster().getSample(x, y, 0) >= HALF;
        }
    }
}
