package countersign.imaging.file;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/**
 * A page of an OFD, and the judgement whether it is a picture, text, or both.
 *
 * @param width in millimetres
 */
record OfdPage(double width, double height, List<OfdItem> items, OfdResources resources) {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double PICTURE_COVER = 0.6;
    private static final double READ_FROM_AREA = 0.03;
    private static final double READING_DOTS = 220 / 25.4;
    private static final double MOST_PIXELS = 24_000_000;

    /** As for the type of PDFs. */
    private static final double BOTTOM = -0.12;

    private static final double TOP = 0.88;

    OfdPage {
        items = List.copyOf(items);
    }

    PageContent content() throws UndecodableException {
        List<Box> pictures = items.stream()
                .filter(OfdItem.Picture.class::isInstance)
                .map(item -> box((OfdItem.Picture) item))
                .filter(box -> box.width() * box.height() >= READ_FROM_AREA)
                .toList();
        double cover =
                pictures.stream().mapToDouble(box -> box.width() * box.height()).sum();
        var text = text();
        if (cover >= PICTURE_COVER || text.lines().isEmpty() && !items.isEmpty()) {
            return new PageContent.Picture(
                    picture(Integer.MAX_VALUE), new PageContent.Layer(text.turnedClockwise(), text.lines()));
        }
        return pictures.isEmpty() || text.turnedClockwise() != 0
                ? text
                : new PageContent.Mixed(text, picture(Integer.MAX_VALUE), pictures);
    }

    PageImage picture(int maxSide) throws UndecodableException {
        double most = Math.min(READING_DOTS, Math.sqrt(MOST_PIXELS / (width * height)));
        double scale = Math.max(1 / Math.min(width, height), Math.min(most, maxSide / Math.max(width, height)));
        return new OfdPainter(resources, scale)
                .paint((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), items);
    }

    private PageContent.Text text() {
        var frame = new PageFrame(0, 0, width * POINTS_PER_MILLIMETRE, height * POINTS_PER_MILLIMETRE, 0);
        var glyphs = new ArrayList<DrawnGlyph>();
        for (var item : items) {
            if (item instanceof OfdItem.Text words) {
                boolean shapeKnown = resources.bringsFont(words.font());
                words.signs().forEach(sign -> glyphs.add(drawn(words, sign, shapeKnown)));
            }
        }
        return new TextAssembler(frame).assemble(glyphs);
    }

    /** From downwards in millimetres to upwards in points, as the assembler of PDFs' lines wants it. */
    private DrawnGlyph drawn(OfdItem.Text words, OfdItem.Sign sign, boolean shapeKnown) {
        var place = new AffineTransform(
                POINTS_PER_MILLIMETRE, 0, 0, -POINTS_PER_MILLIMETRE, 0, height * POINTS_PER_MILLIMETRE);
        place.concatenate(words.place());
        place.translate(sign.x(), sign.y());
        place.scale(words.size() * words.scaleX(), -words.size());
        return new DrawnGlyph(sign.text(), new Matrix(place), sign.advance() / words.size(), BOTTOM, TOP, shapeKnown);
    }

    private Box box(OfdItem.Picture picture) {
        Rectangle2D placed = picture.place()
                .createTransformedShape(new Rectangle(0, 0, 1, 1))
                .getBounds2D()
                .createIntersection(new Rectangle2D.Double(0, 0, width, height));
        var corner = new Point2D.Double(placed.getX() / width, placed.getY() / height);
        return new Box(
                corner.x, corner.y, Math.max(0, placed.getWidth() / width), Math.max(0, placed.getHeight() / height));
    }
}
