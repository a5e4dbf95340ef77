package countersign.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.reading.DocumentReader;
import countersign.reading.DocumentSource;
import countersign.reading.LineSelector;
import countersign.reading.MemoryReadingCache;
import countersign.reading.ReaderPool;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a PDF says in words beside what it shows, with the real readers. */
@Tag("ocr")
@Timeout(300)
class LayersTest {

    private static final List<String> SHOWN = List.of(
            "Municipal hospital, department of surgery",
            "Admission 2021-03-05, discharge 2021-03-18",
            "Bed fee 650.00, examination 2310.00",
            "Operation 6200.00, material 9870.50",
            "Total 24500.00, paid by fund 14800.00",
            "Receipt number 0012345678");

    private static ReaderPool pool;

    @BeforeAll
    static void start() {
        pool = new ReaderPool(new MemoryReadingCache());
        pool.start();
        assumeTrue(pool.shortcomings().join().isEmpty(), "both readers are needed to call a difference plain");
    }

    @AfterAll
    static void end() {
        pool.close();
    }

    @Test
    void textThatItsPageShowsIsLeftAlone() throws Exception {
        var lines = lines(letter(SHOWN, List.of()));

        assertEquals(SHOWN, lines.stream().map(TextLine::text).toList());
        assertEquals(List.of(), contradicted(lines));
    }

    @Test
    void aSumPaintedOverIsFound() throws Exception {
        var changed = new ArrayList<>(SHOWN);
        changed.set(4, "Total 94700.00, paid by fund 14800.00");
        var found = contradicted(lines(letter(SHOWN, changed)));

        assertEquals(1, found.size());
        assertEquals(Reading.PPOCR, found.get(0).second().orElseThrow().reader());
        assertTrue(
                found.get(0).second().orElseThrow().text().contains("94700"),
                () -> found.get(0).toString());
    }

    @Test
    void aPagePaintedOverInPictureIsFoundByItsHiddenWords() throws Exception {
        var said = new ArrayList<>(SHOWN);
        said.set(4, "Total 31900.00, paid by fund 14800.00");
        var found = contradicted(lines(scan(SHOWN, said)));

        assertEquals(1, found.size());
        assertTrue(found.get(0).text().contains("24500"));
        assertEquals(Reading.TEXT_LAYER, found.get(0).second().orElseThrow().reader());
    }

    @Test
    void aScannersOwnMistakesAreNoContradiction() throws Exception {
        var said = List.of(
                "Municipa1 hospita1, depar7ment of surgcry",
                "Admissi0n 2O21-03-05, disch4rge 2021-08-13",
                "Bed fec 650.00, examinati0n 2810.00",
                "0peration 6200.00, rnaterial 9370.50",
                "Tota1 31900.00, paid bv fund 14300.00",
                "Receipt nurnber 0012346578");

        assertEquals(List.of(), contradicted(lines(scan(SHOWN, said))));
    }

    @Test
    void rightHiddenWordsAreNoContradiction() throws Exception {
        assertEquals(List.of(), contradicted(lines(scan(SHOWN, SHOWN))));
    }

    private static List<TextLine> contradicted(List<TextLine> lines) {
        return lines.stream().filter(line -> line.second().isPresent()).toList();
    }

    private static List<TextLine> lines(byte[] pdf) {
        var read = pool.read(
                        new DocumentSource("layers", "documents/01.pdf", pdf),
                        LineSelector.NONE,
                        page -> {},
                        DocumentReader.WANTED)
                .join();
        assertEquals(List.of(), read.problems());
        return read.transcripts().get(0).lines();
    }

    /** Text, with patches over the lines that shall be others. */
    private static byte[] letter(List<String> text, List<String> patches) throws IOException {
        return pdf((document, content) -> {
            for (int i = 0; i < text.size(); i++) {
                write(content, text.get(i), i, RenderingMode.FILL);
            }
            for (int i = 0; i < patches.size(); i++) {
                if (!patches.get(i).equals(text.get(i))) {
                    content.setNonStrokingColor(Color.WHITE);
                    content.addRect(60, 695 - 30 * i, 480, 24);
                    content.fill();
                    var picture = LosslessFactory.createFromImage(document, strip(patches.get(i)));
                    content.drawImage(picture, 60, 695 - 30 * i, 480, 24);
                }
            }
        });
    }

    /** A picture of {@code shown} over the whole page, and hidden words on it. */
    private static byte[] scan(List<String> shown, List<String> said) throws IOException {
        var sheet = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1654, 2339);
        graphics.setColor(Color.BLACK);
        double scale = 1654 / PDRectangle.A4.getWidth();
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) (16 * scale)));
        for (int i = 0; i < shown.size(); i++) {
            graphics.drawString(
                    shown.get(i), (float) (72 * scale), (float) ((PDRectangle.A4.getHeight() - 700 + 30 * i) * scale));
        }
        graphics.dispose();
        return pdf((document, content) -> {
            var picture = LosslessFactory.createFromImage(document, sheet);
            content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            for (int i = 0; i < said.size(); i++) {
                write(content, said.get(i), i, RenderingMode.NEITHER);
            }
        });
    }

    private static void write(PDPageContentStream content, String text, int row, RenderingMode mode)
            throws IOException {
        content.beginText();
        content.setRenderingMode(mode);
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 16);
        content.newLineAtOffset(72, 700 - 30 * row);
        content.showText(text);
        content.endText();
    }

    private static BufferedImage strip(String text) {
        var strip = new BufferedImage(1920, 96, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = strip.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1920, 96);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 60));
        graphics.drawString(text, 48, 76);
        graphics.dispose();
        return strip;
    }

    private static byte[] pdf(Filling filling) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                filling.of(document, content);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Puts something on a page. */
    @FunctionalInterface
    private interface Filling {
        void of(PDDocument document, PDPageContentStream content) throws IOException;
    }
}
