package countersign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.demo.GeneratedPage;
import countersign.demo.Level;
import countersign.demo.PageGenerator;
import countersign.model.page.DocumentKind;
import countersign.reading.MemoryReadingCache;
import countersign.reading.ReaderPool;
import countersign.transcript.Xml;
import countersign.transcript.pdf.PdfA;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import picocli.CommandLine;

/** A scanned page through both real readers into each format; read once, since the readings are kept. */
@Tag("ocr")
@Timeout(300)
class OcrFormatsTest {

    private static final MemoryReadingCache KEPT = new MemoryReadingCache();

    @TempDir
    static Path folder;

    private static GeneratedPage page;
    private static Path file;
    private static List<String> lines;

    @BeforeAll
    static void read() throws Exception {
        page = new PageGenerator().make(5, Level.SCAN, DocumentKind.DISCHARGE_SUMMARY);
        file = Files.write(folder.resolve("page." + page.extension()), page.bytes());
        lines = texts(Xml.parse(written("hocr")), "ocr_line");
    }

    @Test
    void hocrHasTheWordsWhereTheyArePrinted() throws Exception {
        var hocr = Xml.parse(written("hocr"));
        var size = numbers(classed(hocr, "ocr_page").get(0));
        int found = 0;
        for (var truth : page.truth().lines()) {
            for (var line : classed(hocr, "ocr_line")) {
                var box = numbers(line);
                double x = (box[0] + box[2]) / 2.0 / size[2];
                double y = (box[1] + box[3]) / 2.0 / size[3];
                if (truth.box().contains(x, y) && plain(line.getTextContent()).equals(plain(truth.text()))) {
                    found++;
                    break;
                }
            }
        }
        int printed = page.truth().lines().size();
        assertTrue(found > 0.6 * printed, found + " of " + printed + " lines");
    }

    @Test
    void altoHasTheSameWords() throws Exception {
        var alto = Xml.parse(written("alto"));

        var words = Xml.all(alto, "TextLine").stream()
                .map(line -> {
                    var text = new StringBuilder();
                    var strings = line.getElementsByTagNameNS("*", "String");
                    for (int i = 0; i < strings.getLength(); i++) {
                        text.append(((Element) strings.item(i)).getAttribute("CONTENT"));
                    }
                    return text.toString();
                })
                .toList();
        assertEquals(lines.stream().map(OcrFormatsTest::plain).toList(), words);
    }

    @Test
    void pdfGivesEachLineAndIsValid() throws Exception {
        byte[] bytes = written("pdf");
        assertEquals(List.of(), PdfA.faults(bytes));
        try (var pdf = Loader.loadPDF(bytes)) {
            var text = plain(new PDFTextStripper().getText(pdf));
            lines.forEach(line -> assertTrue(text.contains(plain(line)), line));
        }
    }

    private static byte[] written(String format) {
        var out = new ByteArrayOutputStream();
        var err = new StringWriter();
        int code = new CommandLine(new OcrCommand(settings -> new ReaderPool(KEPT), () -> out, Clock.systemUTC()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(new PrintWriter(err, true))
                .execute("--format", format, file.toString());
        assertEquals(0, code, err::toString);
        return out.toByteArray();
    }

    private static List<Element> classed(Document hocr, String name) {
        return Xml.all(hocr, "*").stream()
                .filter(element -> element.getAttribute("class").equals(name))
                .toList();
    }

    private static List<String> texts(Document hocr, String name) {
        return classed(hocr, name).stream().map(Element::getTextContent).toList();
    }

    private static int[] numbers(Element element) {
        var title = element.getAttribute("title");
        var box = title.substring(title.indexOf("bbox ") + 5).split("[ ;]");
        return new int[] {
            Integer.parseInt(box[0]), Integer.parseInt(box[1]), Integer.parseInt(box[2]), Integer.parseInt(box[3])
        };
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
