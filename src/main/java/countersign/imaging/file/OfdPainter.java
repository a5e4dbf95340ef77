package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws what an OFD's page holds. */
final class OfdPainter {

    private final OfdResources resources;
    private final OfdFonts fonts;
    private final double scale;

    /** @param scale pixels a millimetre */
    OfdPainter(OfdResources resources, double scale) {
        this.resources = resources;
        this.fonts = new OfdFonts(resources);
        this.scale = scale;
    }

    PageImage paint(int width, int height, List<OfdItem> items) throws UndecodableException {
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.scale(scale, scale);
            for (var item : items) {
                paint(graphics, item);
            }
        } finally {
            graphics.dispose();
        }
        return PageImage.of(sheet);
    }

    private void paint(Graphics2D graphics, OfdItem item) throws UndecodableException {
        if (item instanceof OfdItem.Text text) {
            graphics.setColor(text.color());
            for (var sign : text.signs()) {
                var place = new AffineTransform(text.place());
                place.translate(sign.x(), sign.y());
                place.scale(text.size() * text.scaleX(), text.size());
                graphics.fill(place.createTransformedShape(fonts.outline(text.font(), sign)));
            }
        } else if (item instanceof OfdItem.Shape shape) {
            var placed = shape.place().createTransformedShape(shape.path());
            if (shape.filled()) {
                graphics.setColor(shape.fill());
                graphics.fill(placed);
            }
            if (shape.stroked()) {
                graphics.setColor(shape.line());
                graphics.setStroke(new BasicStroke((float) Math.max(0.05, Math.min(50, shape.lineWidth()))));
                graphics.draw(placed);
            }
        } else if (item instanceof OfdItem.Picture picture) {
            var stored = picture(resources.picture(picture.media()));
            var place = new AffineTransform(picture.place());
            place.scale(1.0 / stored.getWidth(), 1.0 / stored.getHeight());
            graphics.drawImage(stored, place, null);
        }
    }

    /** With its transparency where it has one, since it may lie over text. */
    private static BufferedImage picture(byte[] bytes) throws UndecodableException {
        var type = FileType.of(bytes);
        if (type == FileType.PDF || type == FileType.ZIP || !DocumentFile.READ.contains(type)) {
            throw new UndecodableException("page-picture", type.displayName());
        }
        try (var file = DocumentFile.open(bytes)) {
            if (type == FileType.PNG) {
                var clear = ImageIO.read(new ByteArrayInputStream(bytes));
                if (clear != null && clear.getColorModel().hasAlpha()) {
                    return clear;
                }
            }
            return file.picture(1, Integer.MAX_VALUE).toBufferedImage();
        } catch (IOException | RuntimeException e) {
            throw new UndecodableException("page-picture", type.displayName());
        }
    }
}
