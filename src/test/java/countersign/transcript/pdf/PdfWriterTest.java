package countersign.transcript.pdf;

import static countersign.transcript.SampleTranscript.bytes;
import static countersign.transcript.SampleTranscript.column;
import static countersign.transcript.SampleTranscript.line;
import static countersign.transcript.SampleTranscript.page;
import static countersign.transcript.SampleTranscript.row;
import static countersign.transcript.SampleTranscript.unread;
import static countersign.transcript.SampleTranscript.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.transcript.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    @Test
    void isPdfA() throws Exception {
        var first = page(line("姓名：陈某 T4", 100, 200), line("𠮷㛃\uE000", 100, 300), column("竖排文字", 700, 100));
        assertEquals(List.of(), PdfA.faults(bytes(Format.PDF, written(1, first), unread(2))));
        assertEquals(List.of(), PdfA.faults(bytes(Format.PDF)));
    }

    @Test
    void everyLineIsCopiedWhole() throws Exception {
        var lines = List.of(
                line("青禾市中心医院出院小结", 100, 100),
                line("姓名：𠮷㛃 性别：女", 100, 200),
                row("斜着的一行字也要能整行复制", 100, 300, 20, 2),
                line("Verocay小体，S-100（+）", 100, 400));

        var text = text(page(lines.toArray(TextLine[]::new)));

        lines.forEach(expected -> assertTrue(text.lines().anyMatch(expected.text()::equals), () -> text));
    }

    @Test
    void aColumnIsCopiedWholeToo() throws Exception {
        try (var pdf = Loader.loadPDF(bytes(Format.PDF, written(1, page(column("竖排的备注", 800, 500)))))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true); // else it takes no notice of which way text runs
            assertEquals("竖排的备注", stripper.getText(pdf).strip());
        }
    }

    @Test
    void moreThanAByteOfDifferentCharactersKeepTheirMeaning() throws Exception {
        var lines = new ArrayList<TextLine>();
        for (int i = 0; i < 40; i++) {
            int first = '一' + 40 * i;
            lines.add(line(new String(IntStream.range(first, first + 40).toArray(), 0, 40), 50, 30 * i));
        }

        var text = text(page(lines.toArray(TextLine[]::new)));

        lines.forEach(expected -> assertTrue(text.contains(expected.text()), expected.text()));
    }

    @Test
    void wordsLieWhereTheyArePrinted() throws Exception {
        var written = written(1, page(line("病理号P2021", 300, 700)));
        try (var pdf = Loader.loadPDF(bytes(Format.PDF, written))) {
            var seen = new ArrayList<TextPosition>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    seen.add(text);
                }
            }.getText(pdf);

            assertEquals(8, seen.size());
            // the sample's page has a point for each pixel
            for (int i = 0; i < seen.size(); i++) {
                assertEquals(300 + 20 * i, seen.get(i).getXDirAdj(), 0.1);
                assertEquals(20, seen.get(i).getWidthDirAdj(), 0.1);
                assertEquals(700 + 28 * (1 - GlyphlessFont.DEPTH), seen.get(i).getYDirAdj(), 0.1);
            }
        }
    }

    @Test
    void wordsAreNotSeen() throws Exception {
        try (var pdf = Loader.loadPDF(bytes(Format.PDF, written(1, page(line("病理号", 300, 700)))))) {
            var image = new PDFRenderer(pdf).renderImage(0);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    assertEquals(0xFFFFFF, image.getRGB(x, y) & 0xFFFFFF);
                }
            }
        }
    }

    private static String text(Transcript page) throws IOException {
        try (var pdf = Loader.loadPDF(bytes(Format.PDF, written(1, page)))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
