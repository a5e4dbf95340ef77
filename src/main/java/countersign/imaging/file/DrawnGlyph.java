package countersign.imaging.file;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * A glyph that a PDF draws.
 *
 * @param text what it means, possibly several characters (a ligature)
 * @param place from its own square (1 = its font's size, the origin on the baseline) to the PDF's units
 * @param advance its width in that square
 * @param bottom its lower edge there, below the baseline
 * @param top its upper edge
 * @param shapeKnown whether its shape is in the file, or one that everybody knows
 */
record DrawnGlyph(String text, Matrix place, double advance, double bottom, double top, boolean shapeKnown) {

    /** Chinese type fills its square; Latin capitals and descenders lie inside. */
    private static final double DESCENT = -0.12;

    private static final double ASCENT = 0.88;

    static DrawnGlyph of(String text, Matrix place, PDFont font, Vector displacement) {
        double advance = font.isVertical() ? 1 : displacement.getX();
        boolean known = font.isEmbedded() || !(font instanceof PDType0Font);
        if (font instanceof PDType3Font type3 && type3.getFontBBox() != null) {
            double scale = type3.getFontMatrix().getScaleY();
            double bottom = scale * type3.getFontBBox().getLowerLeftY();
            double top = scale * type3.getFontBBox().getUpperRightY();
            if (top > bottom) {
                return new DrawnGlyph(text, place.clone(), advance, bottom, top, true);
            }
        }
        return new DrawnGlyph(text, place.clone(), advance, DESCENT, ASCENT, known);
    }

    double height() {
        return top - bottom;
    }
}
