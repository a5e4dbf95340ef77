package countersign.ocr.tesseract;

import countersign.imaging.PageImage;
import countersign.imaging.Stripe;
import countersign.model.page.Glyph;
import countersign.model.page.TextLine;
import java.util.List;

/** Finds the band that a line's characters lie in from their boxes alone. */
final class GlyphBand {

    private static final int KNOTS = 12;

    private GlyphBand() {}

    /** The band in pixels of {@code page}, a little longer than the characters reach. */
    static Stripe of(TextLine line, PageImage page) {
        var glyphs = line.glyphs();
        double left = line.box().x() * page.width();
        double right = line.box().right() * page.width();
        double top = line.box().y() * page.height();
        double bottom = line.box().bottom() * page.height();
        if (bottom - top > 1.5 * (right - left) && glyphs.size() > 1) {
            return new Stripe((left + right) / 2, top, Math.PI / 2, bottom - top, right - left, new double[2]);
        }
        double slope = slope(glyphs, page);
        double height = height(glyphs, page, slope);
        double ends = height * 0.1;
        double angle = Math.atan(slope);
        double length = (right - left) / Math.cos(angle) + 2 * ends;
        double meanX = glyphs.stream().mapToDouble(g -> x(g, page)).average().orElseThrow();
        double meanY = glyphs.stream().mapToDouble(g -> y(g, page)).average().orElseThrow();
        double startX = left - ends;
        double startY = meanY + (startX - meanX) * slope;
        var bend = new double[KNOTS];
        for (int i = 0; i < KNOTS; i++) {
            double x = startX + length * Math.cos(angle) * i / (KNOTS - 1);
            bend[i] = (middle(glyphs, page, x, height) - (startY + (x - startX) * slope)) * Math.cos(angle);
        }
        return new Stripe(startX, startY, angle, length, height, bend);
    }

    private static double x(Glyph glyph, PageImage page) {
        return glyph.box().centreX() * page.width();
    }

    private static double y(Glyph glyph, PageImage page) {
        return glyph.box().centreY() * page.height();
    }

    private static double slope(List<Glyph> glyphs, PageImage page) {
        double meanX = glyphs.stream().mapToDouble(g -> x(g, page)).average().orElseThrow();
        double meanY = glyphs.stream().mapToDouble(g -> y(g, page)).average().orElseThrow();
        double xx = 0;
        double xy = 0;
        for (Glyph glyph : glyphs) {
            double dx = x(glyph, page) - meanX;
            xx += dx * dx;
            xy += dx * (y(glyph, page) - meanY);
        }
        return xx < 1 ? 0 : xy / xx;
    }

    // A box around a slanted character is taller than the band by the character's width times the slope.
    private static double height(List<Glyph> glyphs, PageImage page, double slope) {
        var heights = glyphs.stream()
                .mapToDouble(g -> g.box().height() * page.height()
                        - Math.abs(slope) * g.box().width() * page.width())
                .sorted()
                .toArray();
        return Math.max(4, heights[heights.length / 2]);
    }

    /** Mean row of the characters around a column, the nearer the more. */
    private static double middle(List<Glyph> glyphs, PageImage page, double x, double height) {
        double sum = 0;
        double weights = 0;
        for (Glyph glyph : glyphs) {
            double distance = (x(glyph, page) - x) / (2 * height);
            double weight = Math.exp(-distance * distance) + 1e-6;
            sum += weight * y(glyph, page);
            weights += weight;
        }
        return sum / weights;
    }
}
