package countersign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.reading.CopyResult;
import countersign.reading.DocumentRead;
import countersign.reading.DocumentReader;
import countersign.reading.DocumentSource;
import countersign.reading.LineSelector;
import countersign.reading.PictureResult;
import countersign.reading.ReadResult;
import countersign.reading.ReadingProgress;
import countersign.reading.Turn;
import countersign.transcript.PageCopies;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OcrCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private Path form;

    @BeforeEach
    void write() throws Exception {
        form = Files.writeString(folder.resolve("form.pdf"), "two pages");
    }

    @Test
    void printsRowsAndEndsEachPageWithAFormFeed() {
        assertEquals(0, run(form.toString()));
        assertEquals("姓名 陈某\n性别 女\n\f\f", out.toString(StandardCharsets.UTF_8));
        assertTrue(err.toString().contains("form.pdf"), err::toString);
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreDone() {
        assertEquals(3, run(folder.resolve("absent.pdf").toString(), form.toString()));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("姓名"));
        assertTrue(err.toString().contains("absent.pdf"), err::toString);
    }

    @Test
    void writesToAFile() throws Exception {
        var target = folder.resolve("text.txt");

        assertEquals(0, run("-o", target.toString(), form.toString()));
        assertTrue(Files.readString(target).startsWith("姓名 陈某\n"));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        assertEquals(3, run("-o", folder.resolve("no/such/folder.txt").toString(), form.toString()));
        assertFalse(err.toString().isEmpty());
    }

    @Test
    void writesEachFormatWithAllPages() throws Exception {
        assertEquals(0, run("--format", "hocr", form.toString()));
        assertEquals(2, count("class=\"ocr_page\""));
        assertEquals(0, run("--format", "alto", form.toString()));
        assertEquals(2, count("<Page "));
        assertEquals(0, run("--format", "PDF", form.toString()));
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertEquals(2, pdf.getNumberOfPages());
        }
    }

    @Test
    void aPageThatCannotBeReadIsNamedOnce() {
        run("--format", "pdf", form.toString());
        assertEquals(1, err.toString().lines().count(), err::toString);
    }

    @Test
    void neverWritesOverWhatItReads() throws Exception {
        assertEquals(3, run("-o", form.toString(), form.toString()));
        assertEquals("two pages", Files.readString(form));
    }

    @Test
    void aWrongCommandLineIsTwo() {
        assertEquals(2, run());
        assertEquals(2, run("--format", "word", form.toString()));
    }

    private long count(String words) {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(words))
                .count();
    }

    private int run(String... arguments) {
        out.reset();
        return new CommandLine(new OcrCommand(settings -> new TwoPages(), () -> out, Clock.systemUTC()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /** Reads every document as a page of four cells and one that is damaged. */
    private static final class TwoPages implements DocumentReader {

        @Override
        public CompletableFuture<DocumentRead> read(
                DocumentSource document, LineSelector factLines, ReadingProgress progress, Turn turn) {
            var first = new PageId(document.file(), 1);
            var second = new PageId(document.file(), 2);
            var lines =
                    List.of(cell("姓名", 0.1, 0.1), cell("陈某", 0.5, 0.105), cell("性别", 0.1, 0.2), cell("女", 0.5, 0.2));
            var problem = Problem.ofPage(document.file(), 2, "page-damaged");
            return CompletableFuture.completedFuture(new DocumentRead(
                    document.file(),
                    2,
                    List.of(
                            new ReadResult.Read(new Transcript(first, 100, 100, Reading.PPOCR, lines), 0),
                            new ReadResult.Unreadable(second, problem)),
                    List.of(problem)));
        }

        @Override
        public CompletableFuture<Integer> pages(DocumentSource document) {
            return CompletableFuture.completedFuture(2);
        }

        @Override
        public CompletableFuture<PictureResult> picture(DocumentSource document, int page, int maxSide) {
            throw new UnsupportedOperationException("the command shows nothing");
        }

        @Override
        public CompletableFuture<CopyResult> copy(DocumentSource document, int page) {
            var problem = Problem.ofPage(document.file(), page, "page-damaged");
            return CompletableFuture.completedFuture(
                    page == 1 ? new CopyResult.Copied(PageCopies.white(100, 100)) : new CopyResult.NotCopied(problem));
        }

        @Override
        public void close() {}

        private static TextLine cell(String text, double x, double y) {
            return TextLine.of(text.codePoints()
                    .mapToObj(point -> new Glyph(Character.toString(point), new Box(x, y, 0.02, 0.03), 1))
                    .toList());
        }
    }
}
