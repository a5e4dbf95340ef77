package countersign.imaging.file;

import countersign.model.page.Box;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Goes through what a page draws, without drawing it: its text, its pictures, and how much else. */
final class PageScan extends PDFGraphicsStreamEngine {

    private final PageFrame frame;
    private final List<DrawnGlyph> glyphs = new ArrayList<>();
    private final List<DrawnGlyph> hidden = new ArrayList<>();
    private final List<DrawnImage> images = new ArrayList<>();
    private int unknownGlyphs;
    private int textBytes;
    private int marks;

    private PageScan(PDPage page, PageFrame frame) {
        super(page);
        this.frame = frame;
    }

    static PageScan of(PDPage page, PageFrame frame) throws IOException, UndecodableException {
        var scan = new PageScan(page, frame);
        scan.processPage(page);
        for (var annotation : page.getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                scan.showAnnotation(annotation);
            }
        }
        if (scan.textBytes > DecodingLimits.TEXT_BYTES) {
            throw new UndecodableException("text-too-long");
        }
        return scan;
    }

    /** What can be seen and is known to mean something. */
    List<DrawnGlyph> glyphs() {
        return glyphs;
    }

    /** What cannot be seen: the layer that a scanner's program laid over its picture. */
    List<DrawnGlyph> hiddenGlyphs() {
        return hidden;
    }

    List<DrawnImage> images() {
        return images;
    }

    /** How many glyphs are drawn whose meaning the file does not tell. */
    int unknownGlyphs() {
        return unknownGlyphs;
    }

    /** How many lines and areas are drawn. */
    int marks() {
        return marks;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
        boolean seen = getGraphicsState().getTextState().getRenderingMode().isFill()
                || getGraphicsState().getTextState().getRenderingMode().isStroke();
        String text = meaning(font, code);
        if (text == null) {
            unknownGlyphs += seen ? 1 : 0;
            return;
        }
        textBytes += 3 * text.length();
        if (textBytes <= DecodingLimits.TEXT_BYTES) {
            (seen ? glyphs : hidden).add(DrawnGlyph.of(text, place, font, displacement));
        }
    }

    /** Without a look into the little drawing that such a glyph is. */
    @Override
    protected void showType3Glyph(Matrix place, PDType3Font font, int code, Vector displacement) {
        showGlyph(place, font, code, displacement);
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix().clone();
        Box whole = frame.enclose(place, 0, 0, 1, 1);
        double left = Math.max(0, whole.x());
        double top = Math.max(0, whole.y());
        double width = Math.min(1, whole.right()) - left;
        double height = Math.min(1, whole.bottom()) - top;
        if (width > 0 && height > 0) {
            images.add(new DrawnImage(image, place, new Box(left, top, width, height)));
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {
        marks++;
    }

    @Override
    public void fillPath(int windingRule) {
        marks++;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        marks++;
    }

    @Override
    public void shadingFill(COSName shadingName) {
        marks++;
    }

    private static @Nullable String meaning(PDFont font, int code) {
        String text = font.toUnicode(code);
        if (text == null
                && font instanceof PDSimpleFont
                && !(font instanceof PDType3Font)
                && code >= 32
                && code < 127) {
            text = String.valueOf((char) code); // the habit of all readers for fonts that say nothing
        }
        if (text == null || text.isEmpty()) {
            return null;
        }
        boolean meaningless = text.codePoints()
                .anyMatch(point -> point == 0xFFFD
                        || Character.getType(point) == Character.PRIVATE_USE
                        || Character.getType(point) == Character.SURROGATE
                        || Character.getType(point) == Character.UNASSIGNED
                        || Character.isISOControl(point) && !Character.isWhitespace(point));
        return meaningless ? null : text;
    }
}
