package countersign.transcript.pdf;

import countersign.model.page.Transcript;
import countersign.transcript.page.Heading;
import countersign.transcript.page.Sheet;
import countersign.transcript.page.TranscriptWriter;
import countersign.transcript.page.WrittenPage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** PDF/A-2u (ISO 19005-2): each page's picture as it came, upright, and its words unseen at their places. */
public final class PdfWriter implements TranscriptWriter {

    private final PDDocument document = new PDDocument();
    private final GlyphlessFont font = new GlyphlessFont(document);
    private final Heading heading;
    private final OutputStream out;

    public PdfWriter(Heading heading, OutputStream out) {
        this.heading = heading;
        this.out = out;
    }

    @Override
    public void write(WrittenPage page) throws IOException {
        var size = size(page);
        var sheet = new PDPage(size);
        var resources = new PDResources();
        sheet.setResources(resources);
        var content = new StringBuilder();
        if (page.sheet().isPresent()) {
            resources.put(SheetImage.NAME, SheetImage.of(page.sheet().get().copy(), document));
            content.append(SheetImage.drawn(page.sheet().get()));
        }
        if (page.transcript().isPresent()) {
            resources.getCOSObject().setItem(COSName.FONT, font.asResource());
            content.append(new HiddenText(font, size.getWidth(), size.getHeight())
                    .of(page.transcript().get().lines()));
        }
        var stream = new PDStream(document);
        try (var bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
            bytes.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }
        sheet.setContents(stream);
        document.addPage(sheet);
    }

    @Override
    public void close() throws IOException {
        try (document) {
            if (document.getNumberOfPages() == 0) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            font.finish();
            Archival.declare(document, heading);
            document.save(out);
            out.flush();
        }
    }

    private static PDRectangle size(WrittenPage page) {
        return page.sheet()
                .map(PdfWriter::size)
                .or(() -> page.transcript().map(PdfWriter::size))
                .orElse(PDRectangle.A4);
    }

    private static PDRectangle size(Sheet sheet) {
        return new PDRectangle((float) sheet.width(), (float) sheet.height());
    }

    /** As long as A4 and as wide as its shape asks for. */
    private static PDRectangle size(Transcript page) {
        float scale = PDRectangle.A4.getHeight() / Math.max(page.width(), page.height());
        return new PDRectangle(Math.max(3, page.width() * scale), Math.max(3, page.height() * scale));
    }
}
