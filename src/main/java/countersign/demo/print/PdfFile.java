package countersign.demo.print;

import countersign.demo.sheet.FontStock;
import countersign.demo.sheet.Ink;
import countersign.demo.sheet.Sheet;
import countersign.demo.sheet.Typesetter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** A PDF in the making: pages that are one picture each, and pages with text. */
final class PdfFile implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final Typesetter typesetter;
    private final SealPainter seals;
    private @Nullable PDFont chinese;
    private @Nullable PDFont latin;

    /** @param id the same for the same content, so that the file is the same, too */
    PdfFile(Typesetter typesetter, long id) {
        this.typesetter = typesetter;
        this.seals = new SealPainter(typesetter);
        document.setDocumentId(id);
    }

    void addJpeg(byte[] jpeg, Sheet sheet) throws IOException {
        addPicture(JPEGFactory.createFromByteArray(document, jpeg), sheet);
    }

    void addBilevel(BufferedImage image, Sheet sheet) throws IOException {
        addPicture(CCITTFactory.createFromImage(document, image), sheet);
    }

    private void addPicture(PDImageXObject picture, Sheet sheet) throws IOException {
        var page = page(sheet);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, 0, 0, (float) sheet.width(), (float) sheet.height());
        }
    }

    /** Text as text; seals as a picture with holes, as they are laid over printed files. */
    void addText(Sheet sheet) throws IOException {
        var page = page(sheet);
        try (var content = new PDPageContentStream(document, page)) {
            for (var ink : sheet.inks()) {
                draw(content, ink, sheet.height());
            }
        }
    }

    private PDPage page(Sheet sheet) {
        var page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        document.addPage(page);
        return page;
    }

    private void draw(PDPageContentStream content, Ink ink, double height) throws IOException {
        if (ink instanceof Ink.Text text) {
            write(content, text, height);
        } else if (ink instanceof Ink.Rule rule) {
            content.setStrokingColor(new Color(rule.colour()));
            content.setLineWidth((float) rule.thickness());
            content.moveTo((float) rule.x1(), (float) (height - rule.y1()));
            content.lineTo((float) rule.x2(), (float) (height - rule.y2()));
            content.stroke();
        } else if (ink instanceof Ink.Area area) {
            content.setNonStrokingColor(new Color(area.colour()));
            content.addRect((float) area.x(), (float) (height - area.y() - area.height()), (float) area.width(), (float)
                    area.height());
            content.fill();
        } else if (ink instanceof Ink.Seal seal) {
            double reach = seal.radius() * 1.1;
            overlay(content, seal, seal.x() - reach, seal.y() - reach, 2 * reach, 2 * reach, height);
        } else if (ink instanceof Ink.Stamp stamp) {
            double reach = stamp.width() * 0.6;
            overlay(content, stamp, stamp.x() - reach, stamp.y() - reach / 2, 2 * reach, reach, height);
        }
    }

    private void write(PDPageContentStream content, Ink.Text text, double height) throws IOException {
        content.setNonStrokingColor(new Color(text.colour()));
        double at = text.x();
        for (var run : typesetter.runs(text.face(), false, text.words().text())) {
            content.beginText();
            content.setFont(run.font().getFamily().startsWith("Liberation") ? latin() : chinese(), (float) text.size());
            content.newLineAtOffset((float) at, (float) (height - text.baseline()));
            content.showText(run.text());
            content.endText();
            at += typesetter.width(text.face(), false, text.size(), run.text());
        }
    }

    private void overlay(PDPageContentStream content, Ink ink, double x, double y, double w, double h, double height)
            throws IOException {
        double scale = 2.2;
        var image = new BufferedImage((int) (w * scale), (int) (h * scale), BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setRenderingHint(java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(scale, scale);
        g.translate(-x, -y);
        if (ink instanceof Ink.Seal seal) {
            seals.paint(g, seal);
        } else if (ink instanceof Ink.Stamp stamp) {
            seals.paint(g, stamp);
        }
        g.dispose();
        var picture = LosslessFactory.createFromImage(document, image);
        content.drawImage(picture, (float) x, (float) (height - y - h), (float) w, (float) h);
    }

    private PDFont chinese() throws IOException {
        var font = chinese;
        if (font == null) {
            font = PDType0Font.load(document, typesetter.stock().outlines().toFile());
            chinese = font;
        }
        return font;
    }

    private PDFont latin() throws IOException {
        var font = latin;
        if (font == null) {
            try (var in = FontStock.latinOutlines()) {
                font = PDType0Font.load(document, in);
            }
            latin = font;
        }
        return font;
    }

    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
