package countersign.annotation;

import countersign.model.opinion.Annotation;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLine;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/**
 * A PDF of pages' pictures with an advisor's marks as comments, which any reader shows, hides and lists.
 *
 * <p>It is made of what the worker decoded, so that nothing of the sender's own file is opened here.
 */
public final class CommentedPdf implements AutoCloseable {

    private static final float QUALITY = 0.82f;
    private static final float ICON = 18;
    private static final PDColor INK = new PDColor(new float[] {0.02f, 0.31f, 0.68f}, PDDeviceRGB.INSTANCE);
    private static final PDColor MARKER = new PDColor(new float[] {0.98f, 0.85f, 0.3f}, PDDeviceRGB.INSTANCE);

    private final PDDocument document = new PDDocument();
    private final String author;
    private final Instant when;

    public CommentedPdf(String author, Instant when) {
        this.author = author;
        this.when = when;
    }

    /** Adds a page with those of the marks that lie on it. */
    public void add(Sheet sheet, BufferedImage picture, List<Annotation> marks) throws IOException {
        var page = new PDPage(new PDRectangle(Sheet.WIDTH, sheet.height()));
        document.addPage(page);
        var image = JPEGFactory.createFromImage(document, picture, QUALITY);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, Sheet.WIDTH, sheet.height());
        }
        for (Annotation mark : marks) {
            if (mark.page().equals(sheet.page())) {
                var comment = comment(mark, sheet);
                comment.setContents(mark.number() + (mark.text().isEmpty() ? "" : ": " + mark.text()));
                comment.setTitlePopup(author);
                comment.setAnnotationName("mark-" + mark.number());
                comment.setModifiedDate(GregorianCalendar.from(when.atZone(ZoneOffset.UTC)));
                comment.setPrinted(true);
                comment.setPage(page);
                comment.constructAppearances(document);
                page.getAnnotations().add(comment);
            }
        }
    }

    public void write(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static PDAnnotationMarkup comment(Annotation mark, Sheet sheet) {
        var box = mark.box();
        float left = sheet.x(box.x());
        float right = sheet.x(box.right());
        float top = sheet.y(box.y());
        float bottom = sheet.y(box.bottom());
        return switch (mark.shape()) {
            case HIGHLIGHT -> {
                var highlight = new PDAnnotationHighlight();
                highlight.setColor(MARKER);
                highlight.setQuadPoints(new float[] {left, top, right, top, left, bottom, right, bottom});
                yield placed(highlight, left, bottom, right, top);
            }
            case BOX -> {
                var square = new PDAnnotationSquare();
                square.setColor(INK);
                square.setBorderStyle(thick());
                yield placed(square, left, bottom, right, top);
            }
            case ARROW -> {
                var line = new PDAnnotationLine();
                var tail = mark.head().opposite();
                line.setColor(INK);
                line.setInteriorColor(INK);
                line.setBorderStyle(thick());
                line.setLine(new float[] {
                    sheet.x(tail.x(box)),
                    sheet.y(tail.y(box)),
                    sheet.x(mark.head().x(box)),
                    sheet.y(mark.head().y(box))
                });
                line.setEndPointEndingStyle(PDAnnotationLine.LE_CLOSED_ARROW);
                yield placed(line, left - ICON / 2, bottom - ICON / 2, right + ICON / 2, top + ICON / 2);
            }
            case NOTE -> {
                var note = new PDAnnotationText();
                note.setColor(MARKER);
                note.setName(PDAnnotationText.NAME_COMMENT);
                yield placed(note, left, top - ICON, left + ICON, top);
            }
        };
    }

    private static PDAnnotationMarkup placed(
            PDAnnotationMarkup comment, float left, float bottom, float right, float top) {
        comment.setRectangle(new PDRectangle(left, bottom, right - left, top - bottom));
        return comment;
    }

    private static PDBorderStyleDictionary thick() {
        var border = new PDBorderStyleDictionary();
        border.setWidth(1.5f);
        return border;
    }
}
