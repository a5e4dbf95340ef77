package countersign.ocr.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.demo.Level;
import countersign.demo.PageGenerator;
import countersign.imaging.PageImage;
import countersign.imaging.file.DocumentFile;
import countersign.model.fact.FactKey;
import countersign.model.page.Box;
import countersign.model.page.DocumentKind;
import countersign.model.page.Glyph;
import countersign.model.page.TextLine;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("ocr")
class QrReaderTest {

    private static final List<TextLine> OF_A_RECEIPT =
            List.of(TextLine.of(List.of(new Glyph("票", Box.PAGE, 1), new Glyph("据", Box.PAGE, 1))));

    private static PageImage picture(byte[] bytes) throws Exception {
        return DocumentFile.open(bytes).picture(1, 10_000);
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"CLEAN", "SCAN", "HARD_SCAN", "PHOTO"})
    void readsTheNumberOnAReceipt(Level level) throws Exception {
        var page = new PageGenerator().make(11, level, DocumentKind.INVOICE);
        var number = page.truth().facts().stream()
                .filter(fact -> fact.key().equals(FactKey.INVOICE_NUMBER))
                .findFirst()
                .orElseThrow();

        var codes = new QrReader().read(picture(page.bytes()).turned(90), OF_A_RECEIPT);

        assertEquals(1, codes.size());
        assertTrue(codes.get(0).code().orElseThrow().contains(number.value()));
    }

    @Test
    void looksOnReceiptsOnly() throws Exception {
        var page = new PageGenerator().make(11, Level.CLEAN, DocumentKind.INVOICE);

        assertEquals(List.of(), new QrReader().read(picture(page.bytes()), List.of()));
    }
}
