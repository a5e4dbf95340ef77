package countersign.worker;

import countersign.imaging.file.DocumentFile;
import countersign.imaging.file.UndecodableException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * Does once, while nobody asks for anything, what the first page of each kind of document would wait for: classes to be
 * loaded, the computer's typefaces to be listed.
 */
final class Warming {

    private static final int SIDE = 1_000;

    private final Deque<Step> steps = new ArrayDeque<>();

    Warming() {
        steps.add(() -> decode(jpeg()));
        steps.add(() -> decode(scanned()));
        steps.add(() -> decode(printed()));
    }

    /** The next piece of work, some hundred milliseconds long; false once there is none. */
    boolean step() {
        var step = steps.poll();
        if (step == null) {
            return false;
        }
        try {
            step.run();
        } catch (IOException | UndecodableException | RuntimeException e) {
            steps.clear(); // whoever shows a page will be told what does not work here
        }
        return true;
    }

    private static void decode(byte[] document) throws UndecodableException {
        try (var file = DocumentFile.open(document)) {
            var picture = file.picture(1, SIDE).turned(0).within(SIDE - 100);
            Tidy.rgb(picture, 0, 100);
        }
    }

    private static byte[] jpeg() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(paper(), "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] scanned() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(JPEGFactory.createFromImage(document, paper()), 0, 0, 612, 792);
            }
            return bytes(document);
        }
    }

    private static byte[] printed() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.addRect(40, 40, 500, 700);
                content.stroke();
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 500);
                content.showText("page 1");
                content.endText();
            }
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static BufferedImage paper() {
        var paper = new BufferedImage(1_240, 1_754, BufferedImage.TYPE_INT_RGB);
        var g = paper.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        g.setColor(Color.DARK_GRAY);
        for (int y = 60; y < paper.getHeight(); y += 40) {
            g.fillRect(80, y, 900, 12);
        }
        g.dispose();
        return paper;
    }

    /** A piece of the work. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException, UndecodableException;
    }
}
