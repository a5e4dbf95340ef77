package countersign.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.imaging.file.Made;
import countersign.imaging.file.Made.Words;
import countersign.model.page.Reading;
import countersign.reading.DocumentRead;
import countersign.reading.DocumentReader;
import countersign.reading.DocumentSource;
import countersign.reading.LineSelector;
import countersign.reading.MemoryReadingCache;
import countersign.reading.PictureResult;
import countersign.reading.ReadResult;
import countersign.reading.ReaderPool;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The real worker with the real readers. */
@Tag("ocr")
@Timeout(300)
class WorkerMainTest {

    private static final String WORDS = "Total 300000.00";

    private static ReaderPool pool;

    @BeforeAll
    static void start() {
        pool = new ReaderPool(new MemoryReadingCache());
    }

    @AfterAll
    static void end() {
        pool.close();
    }

    @Test
    void readsAPhotographHeldSideways() throws Exception {
        var document = source("photo", Made.jpegHeld(6, printed(800, 1200, 90)));
        var read = read(document);

        var page =
                assertInstanceOf(ReadResult.Read.class, read.results().get(0)).transcript();
        assertEquals(Reading.PPOCR, page.reader());
        assertTrue(text(read).contains("300000.00"), () -> text(read));
        var shown = assertInstanceOf(
                        PictureResult.Shown.class,
                        pool.picture(document, 1, 600).join())
                .picture();
        assertEquals((double) page.width() / page.height(), (double) shown.width() / shown.height(), 0.01);
        assertEquals(600, Math.max(shown.width(), shown.height()));
    }

    @Test
    void readsLinesWithFactsTwiceWhereBothReadersAre() throws Exception {
        var document = source("twice", Made.picture("png", printed(1000, 1400, 0)));
        var read = pool.read(document, page -> Set.of(0), page -> {}, DocumentReader.WANTED)
                .join();

        var line = read.transcripts().get(0).lines().get(0);
        assertEquals(pool.shortcomings().join().isEmpty(), line.second().isPresent());
        assertEquals(List.of(), read.problems());
        line.second().ifPresent(second -> assertTrue(second.text().contains("300000.00"), second::text));
    }

    @Test
    void usesTheTextOfAPdfAsItIs() throws Exception {
        var read = read(source(
                "letter",
                Made.text(PDRectangle.A4, PDRectangle.A4, 0, List.of(new Words("Total 300000.00", 100, 700, 12, 0)))));

        assertEquals(WORDS, text(read));
        assertEquals(Reading.TEXT_LAYER, read.transcripts().get(0).reader());
    }

    @Test
    void readsWhatIsPastedIntoALetter() throws Exception {
        var read = read(source("mixed", Made.letter(printed(1000, 1400, 0), 0.2f)));

        assertTrue(text(read).contains("Copies of both sides are enclosed"), () -> text(read));
        assertTrue(text(read).contains("300000.00"), () -> text(read));
        var pasted = read.transcripts().get(0).lines().stream()
                .filter(line -> line.text().contains("300000"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                pasted.box().y() > 0.55 && pasted.box().right() < 0.45,
                () -> pasted.box().toString());
    }

    @Test
    void aWorkerKilledInTheMiddleOfAPageCostsThatPage() throws Exception {
        var sheet = printed(2480, 3508, 0);
        var black = binary(sheet);
        try (var single =
                new ReaderPool(new MemoryReadingCache(), 1, countersign.reading.Limits.USUAL, workerCommand())) {
            single.start();
            single.shortcomings().join();
            var before =
                    ProcessHandle.current().children().map(ProcessHandle::pid).toList();
            var pending = single.read(
                    source("killed", Made.tiff("CCITT T.6", black, black, black)),
                    LineSelector.NONE,
                    page -> {},
                    DocumentReader.WANTED);
            kill(single, before, pending);
            var read = pending.join();

            assertEquals(3, read.pages());
            assertEquals(
                    List.of("decoder-crash"),
                    read.problems().stream().map(problem -> problem.code()).toList());
            assertEquals(2, read.transcripts().size());
        }
    }

    private static void kill(ReaderPool single, List<Long> before, CompletableFuture<DocumentRead> pending)
            throws InterruptedException {
        Thread.sleep(Duration.ofMillis(600).toMillis());
        assertTrue(!pending.isDone());
        ProcessHandle.current()
                .children()
                .filter(child -> before.contains(child.pid()))
                .max(java.util.Comparator.comparing(
                        child -> child.info().startInstant().orElseThrow()))
                .orElseThrow()
                .destroyForcibly();
    }

    private static countersign.reading.WorkerCommand workerCommand() {
        return countersign.reading.WorkerCommand.ofThisProgram();
    }

    private static DocumentSource source(String claim, byte[] bytes) {
        return new DocumentSource(claim, "documents/01", bytes);
    }

    private static DocumentRead read(DocumentSource document) {
        return pool.read(document, LineSelector.NONE, page -> {}, DocumentReader.WANTED)
                .join();
    }

    private static String text(DocumentRead read) {
        return String.join(
                "\n",
                read.transcripts().get(0).lines().stream()
                        .map(line -> line.text())
                        .toList());
    }

    /** @param turned by how far the sheet then lies counter-clockwise */
    private static BufferedImage printed(int width, int height, int turned) {
        var sheet = new BufferedImage(
                turned == 0 ? width : height, turned == 0 ? height : width, BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        if (turned != 0) {
            graphics.translate(0, sheet.getHeight());
            graphics.rotate(-Math.PI / 2);
        }
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, width / 20));
        for (int line = 1; line <= 8; line++) {
            graphics.drawString(WORDS, width / 10, line * height / 10);
        }
        graphics.dispose();
        return sheet;
    }

    private static BufferedImage binary(BufferedImage sheet) {
        var black = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        black.createGraphics().drawImage(sheet, 0, 0, null);
        return black;
    }
}
