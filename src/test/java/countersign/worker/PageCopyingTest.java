package countersign.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import countersign.imaging.PageImage;
import countersign.imaging.file.DocumentFile;
import countersign.imaging.file.Made;
import countersign.model.page.PageId;
import countersign.reading.Answer;
import countersign.reading.Bytes;
import countersign.reading.PageCopy;
import countersign.reading.PageCopy.Encoding;
import countersign.transcript.Format;
import countersign.transcript.SampleTranscript;
import countersign.transcript.page.Sheet;
import countersign.transcript.page.WrittenPage;
import countersign.transcript.pdf.PdfA;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a file by the worker's copy into a PDF that looks like the page. */
class PageCopyingTest {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 160;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPhotographKeepsItsBytesAndStandsUpright(int orientation) throws Exception {
        byte[] file = Made.jpegHeld(orientation, Made.page(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB));
        var copy = copy(file);

        assertEquals(Encoding.JPEG_COLOUR, copy.encoding());
        assertArrayEquals(file, copy.data().array());
        for (int turned : new int[] {0, 90, 180, 270}) {
            assertLooksAlike(picture(file).turned(turned), copy, turned, 24);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, FAX", "2, DEFLATED_GREY", "1, DEFLATED_COLOUR"})
    void anotherPictureKeepsItsPixels(int noise, Encoding encoding) throws Exception {
        byte[] file = Made.picture("png", noisy(noise));
        var copy = copy(file);

        assertEquals(encoding, copy.encoding());
        assertLooksAlike(picture(file), copy, 0, 0);
    }

    @Test
    void thePageOfAScannedPdfKeepsItsSize() throws Exception {
        byte[] letter = Made.letter(noisy(1), 0.2f);
        var copy = copy(letter);

        assertEquals(595, copy.paperWidth(), 1);
        assertEquals(842, copy.paperHeight(), 1);
    }

    @Test
    void allOfThemMakeAPdfA() throws Exception {
        var pages = new java.util.ArrayList<WrittenPage>();
        for (var file : List.of(
                Made.jpegHeld(6, noisy(1)),
                Made.picture("png", noisy(0)),
                Made.picture("png", noisy(1)),
                Made.picture("png", noisy(2)))) {
            pages.add(page(copy(file), 0));
        }

        assertEquals(List.of(), PdfA.faults(SampleTranscript.bytes(Format.PDF, pages.toArray(WrittenPage[]::new))));
    }

    private static void assertLooksAlike(PageImage expected, PageCopy copy, int turned, int tolerance)
            throws Exception {
        try (var pdf = Loader.loadPDF(SampleTranscript.bytes(Format.PDF, page(copy, turned)))) {
            float scale = expected.width() / pdf.getPage(0).getMediaBox().getWidth();
            var shown = new PDFRenderer(pdf).renderImage(0, scale);
            for (int y = 4; y < expected.height() - 4; y += 8) {
                for (int x = 4; x < expected.width() - 4; x += 8) {
                    for (int shift = 0; shift <= 16; shift += 8) {
                        assertEquals(expected.rgb(x, y) >> shift & 0xFF, shown.getRGB(x, y) >> shift & 0xFF, tolerance);
                    }
                }
            }
        }
    }

    private static WrittenPage page(PageCopy copy, int turned) {
        return new WrittenPage(new PageId("a", 1), 1, Optional.empty(), Optional.of(new Sheet(copy, turned)));
    }

    private static PageImage picture(byte[] file) throws Exception {
        try (var document = DocumentFile.open(file)) {
            return document.picture(1, Integer.MAX_VALUE);
        }
    }

    private static PageCopy copy(byte[] file) throws Exception {
        var answers = new ByteArrayOutputStream();
        try (var document = DocumentFile.open(file)) {
            new PageCopying(new DataOutputStream(answers)).copy(document.source(1));
        }
        var in = new DataInputStream(new ByteArrayInputStream(answers.toByteArray()));
        var head = assertInstanceOf(Answer.CopyHead.class, Answer.read(in));
        var data = new ByteArrayOutputStream();
        var answer = Answer.read(in);
        while (answer instanceof Answer.CopyPart part) {
            data.writeBytes(part.bytes().array());
            answer = Answer.read(in);
        }
        assertInstanceOf(Answer.Done.class, answer);
        return new PageCopy(
                head.width(),
                head.height(),
                head.orientation(),
                head.paperWidth(),
                head.paperHeight(),
                head.encoding(),
                new Bytes(data.toByteArray()));
    }

    /** @param colours 0 black and white, 1 all, 2 greys */
    private static BufferedImage noisy(int colours) {
        var page = Made.page(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int i = 0; i < 40; i++) {
            int grey = random.nextInt(256);
            var colour =
                    switch (colours) {
                        case 0 -> Color.BLACK;
                        case 1 -> new Color(random.nextInt(0x1000000));
                        default -> new Color(grey, grey, grey);
                    };
            var graphics = page.createGraphics();
            graphics.setColor(colour);
            graphics.fillRect(random.nextInt(WIDTH / 16) * 16, random.nextInt(HEIGHT / 16) * 16, 16, 16);
            graphics.dispose();
        }
        return page;
    }
}
