package countersign.ocr.ppocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.imaging.PageImage;
import countersign.ocr.DrawnPage;
import java.awt.Color;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ocr")
class PpOcrReaderTest {

    private static PpOcrReader reader;

    @BeforeAll
    static void load() throws IOException {
        reader = new PpOcrReader(Models.bundled());
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void readsAPageWhicheverWayUpItLies(int turned) {
        var reading = reader.read(DrawnPage.slanted(0).turned(-turned));

        assertEquals(turned, reading.turnedClockwise());
        assertEquals(1240, reading.width());
        assertEquals(DrawnPage.truth(), DrawnPage.plain(reading.lines()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2.5, 1.5})
    void readsSlantedLines(double degrees) {
        assertEquals(
                DrawnPage.truth(),
                DrawnPage.plain(reader.read(DrawnPage.slanted(degrees)).lines()));
    }

    @Test
    void saysWhereEachCharacterStands() {
        var line = reader.read(DrawnPage.slanted(0)).lines().get(2);

        for (int i = 0; i < line.glyphs().size(); i++) {
            var glyph = line.glyphs().get(i);
            double wanted = DrawnPage.LEFT + (i + 0.5) * DrawnPage.PRINT;
            double row = DrawnPage.FIRST_BASELINE + 2 * DrawnPage.PITCH - 0.37 * DrawnPage.PRINT;
            assertEquals(wanted, glyph.box().centreX() * 1240, 0.4 * DrawnPage.PRINT, glyph.text());
            assertEquals(row, glyph.box().centreY() * 1100, 0.3 * DrawnPage.PRINT, glyph.text());
            assertTrue(glyph.confidence() > 0.5, glyph.text());
        }
    }

    @Test
    void readsAFaxWhosePixelsAreTallerThanWide() {
        var page = DrawnPage.slanted(0);
        var squeezed = new int[page.width() * page.height() / 2];
        for (int i = 0; i < squeezed.length; i++) {
            squeezed[i] = page.rgb(i % page.width(), i / page.width() * 2);
        }
        var fax = PageImage.ofPixels(page.width(), page.height() / 2, squeezed).withPixelHeight(2);

        var reading = reader.read(fax);

        assertEquals(1100, reading.height());
        assertEquals(DrawnPage.truth(), DrawnPage.plain(reading.lines()));
    }

    @Test
    void showsCharactersThatItDoesNotKnow() {
        var printed = List.of("姓名：李翀华", "患者陈旻于三月入院", "反复鼻衄三天", "注射用钆喷酸葡胺", "左侧跗骨骨折");

        var lines = reader.read(DrawnPage.of(printed)).lines();

        assertEquals(String.join("\n", printed), DrawnPage.plain(lines));
        var unknown = lines.stream()
                .flatMap(line -> line.glyphs().stream())
                .filter(glyph -> "翀旻衄钆跗".contains(glyph.text()))
                .toList();
        assertEquals(5, unknown.size());
        unknown.forEach(glyph -> assertTrue(glyph.confidence() <= 0.3, glyph.text()));
    }

    /** Red, blue, and the greys that scanners without colour make of them. */
    @ParameterizedTest
    @ValueSource(ints = {0xC81E28, 0x2846B4, 0x505050, 0x6E6E6E})
    void readsADateUnderASeal(int ink) {
        var lines =
                DrawnPage.plain(reader.read(DrawnPage.sealed(new Color(ink))).lines());

        assertTrue(lines.contains(DrawnPage.LINES.get(3)), lines);
    }

    @Test
    void findsNothingOnAnEmptyPage() {
        var white = new int[300 * 400];
        Arrays.fill(white, 0xFFFFFF);

        assertTrue(reader.read(PageImage.ofPixels(300, 400, white)).lines().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40})
    void livesThroughTinyPictures(int size) {
        reader.read(PageImage.ofPixels(size, 1, new int[size]));
        reader.read(PageImage.ofPixels(1, size, new int[size]));
    }
}
