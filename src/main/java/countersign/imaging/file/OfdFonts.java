package countersign.imaging.file;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines of an OFD's characters: from the fonts it brings, else from the system's. */
final class OfdFonts {

    private static final Font SYSTEM = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final OfdResources resources;
    private final Map<String, Optional<TrueTypeFont>> fonts = new HashMap<>();

    OfdFonts(OfdResources resources) {
        this.resources = resources;
    }

    /** For a font of size 1, from its baseline downwards. */
    Path2D outline(String font, OfdItem.Sign sign) throws UndecodableException {
        var own = font(font);
        if (own.isPresent()) {
            try {
                return outline(own.get(), sign);
            } catch (IOException | RuntimeException e) {
                return new Path2D.Double(); // a damaged glyph
            }
        }
        var path = new Path2D.Double();
        path.append(SYSTEM.createGlyphVector(EXACT, sign.text()).getOutline(), false);
        return path;
    }

    private static Path2D outline(TrueTypeFont font, OfdItem.Sign sign) throws IOException {
        int glyph = sign.glyph() >= 0
                ? sign.glyph()
                : font.getUnicodeCmapLookup().getGlyphId(sign.text().codePointAt(0));
        Path2D path = font.getGlyph() == null
                ? font.getPath(
                        font.getName() == null ? "" : font.getPostScript().getName(glyph))
                : glyph(font, glyph);
        double scale = 1.0 / font.getUnitsPerEm();
        return new Path2D.Double(path, AffineTransform.getScaleInstance(scale, -scale));
    }

    private static Path2D glyph(TrueTypeFont font, int glyph) throws IOException {
        var data = font.getGlyph().getGlyph(glyph);
        return data == null ? new Path2D.Double() : data.getPath();
    }

    private Optional<TrueTypeFont> font(String id) throws UndecodableException {
        var known = fonts.get(id);
        if (known == null) {
            known = parsed(resources.font(id));
            fonts.put(id, known);
        }
        return known;
    }

    private static Optional<TrueTypeFont> parsed(Optional<byte[]> file) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OTFParser(true).parse(new RandomAccessReadBuffer(file.get())));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
