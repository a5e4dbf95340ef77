package countersign.ocr.tesseract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.page.Reading;
import countersign.ocr.DrawnPage;
import countersign.ocr.SecondReader;
import countersign.ocr.ppocr.Models;
import countersign.ocr.ppocr.PpOcrReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("ocr")
class TesseractReaderTest {

    @Test
    void readsTheLinesThatTheFirstReaderFound() throws IOException {
        var present = assertInstanceOf(SecondReader.Present.class, TesseractReader.find());
        var page = DrawnPage.slanted(1.5);
        try (var first = new PpOcrReader(Models.bundled());
                var second = present.reader()) {
            var lines = first.read(page).lines();
            int same = 0;
            for (var line : lines) {
                var reading = second.read(page, line);
                assertEquals(Reading.TESSERACT, reading.reader());
                assertTrue(reading.confidence() <= 1);
                same += digits(reading.text()).equals(digits(line.text())) ? 1 : 0;
            }

            assertEquals(DrawnPage.LINES.size(), lines.size());
            assertTrue(same >= lines.size() - 1, same + " of " + lines.size() + " lines have the same digits");
        }
    }

    @Test
    void saysThatItsDataIsMissing(@TempDir Path empty) {
        assertEquals(new SecondReader.Absent("second-reader-data"), TesseractReader.open(Optional.empty()));
        assertEquals(new SecondReader.Absent("second-reader-data"), TesseractReader.open(Optional.of(empty)));
    }

    @Test
    void dropsSpacesBetweenChineseCharactersOnly() {
        assertEquals("姓名:Li Lei", ChineseSpaces.without("姓 名 :Li Lei"));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
