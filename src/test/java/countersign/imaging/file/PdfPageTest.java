package countersign.imaging.file;

import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import countersign.imaging.file.Made.Words;
import countersign.model.page.Box;
import countersign.model.page.TextLine;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfPageTest {

    private static final PDRectangle SHEET = new PDRectangle(100, 50, 400, 800);
    /** Shown are the 400 × 800 points from (100, 50), as cropped from a larger sheet. */
    private static final PDRectangle LARGER = new PDRectangle(0, 0, 600, 900);

    @ParameterizedTest
    @CsvSource({
        "0, 0.25, 0.5",
        "90, 0.5, 0.25",
        "180, 0.75, 0.5",
        "270, 0.5, 0.75",
    })
    void wordsLieWhereTheyAreShown(int rotate, double x, double y) throws Exception {
        // written against the turn, so that they stand upright on the page shown
        var text = text(Made.text(LARGER, SHEET, rotate, List.of(new Words("Hospital", 200, 450, 20, rotate))));

        var box = text.lines().get(0).box();
        assertEquals("Hospital", text.lines().get(0).text());
        assertEquals(0, text.turnedClockwise());
        assertEquals(x, box.x(), 0.002);
        assertEquals(y, box.bottom(), 0.01);
        assertEquals(20.0 / text.height(), box.height(), 0.001);
        assertEquals(rotate % 180 == 0 ? 400 : 800, text.width());
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "180, 180", "270, 270"})
    void aPageWhoseTextLiesIsTurned(double angle, int turn) throws Exception {
        var text = text(Made.text(SHEET, SHEET, 0, List.of(new Words("Discharge", 300, 450, 20, angle))));

        assertEquals(turn, text.turnedClockwise());
        assertEquals("Discharge", text.lines().get(0).text());
        Box box = text.lines().get(0).box();
        assertEquals(20.0 / text.height(), box.height(), 0.001);
    }

    @Test
    void rowsAreReadAcrossAndCutAtWideGaps() throws Exception {
        var text = text(Made.text(
                PDRectangle.A4,
                PDRectangle.A4,
                0,
                List.of(
                        new Words("F", 300, 700, 12, 0),
                        new Words("Sex", 200, 700, 12, 0),
                        new Words("below the rest", 50, 650, 12, 0),
                        new Words("Name: Chen", 50, 700, 12, 0))));

        assertEquals(
                List.of("Name: Chen", "Sex", "F", "below the rest"),
                text.lines().stream().map(TextLine::text).toList());
    }

    @Test
    void boldByPrintingTwiceIsReadOnce() throws Exception {
        var text = text(Made.text(
                PDRectangle.A4,
                PDRectangle.A4,
                0,
                List.of(new Words("Invoice", 50, 700, 12, 0), new Words("Invoice", 50.3f, 700, 12, 0))));

        assertEquals(
                List.of("Invoice"), text.lines().stream().map(TextLine::text).toList());
    }

    @Test
    void aWatermarkDoesNotGetBetweenTheWords() throws Exception {
        var text = text(Made.text(
                PDRectangle.A4,
                PDRectangle.A4,
                0,
                List.of(
                        new Words("Date of admission", 100, 400, 12, 0),
                        new Words("for claims only", 90, 330, 40, 45),
                        new Words("Date of discharge", 100, 370, 12, 0))));

        assertEquals(
                List.of("Date of admission", "Date of discharge", "forclaimsonly"),
                text.lines().stream().map(TextLine::text).toList());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "90, 1, 0", "180, 1, 1", "270, 0, 1"})
    void aScanIsTakenOutPixelByPixel(int rotate, int blackAcross, int blackDown) throws Exception {
        var picture = assertInstanceOf(
                        PageContent.Picture.class, content(Made.scan(Made.page(827, 1169, TYPE_INT_RGB), rotate)))
                .image();

        assertEquals(rotate % 180 == 0 ? 827 : 1169, picture.width());
        assertEquals(rotate % 180 == 0 ? 1169 : 827, picture.height());
        int x = blackAcross == 0 ? 10 : picture.width() - 10;
        int y = blackDown == 0 ? 10 : picture.height() - 10;
        assertEquals(0, picture.rgb(x, y));
        assertEquals(0xFFFFFF, picture.rgb(picture.width() - 1 - x, picture.height() - 1 - y));
    }

    @Test
    void aLogoDoesNotMakeALetterAPicture() throws Exception {
        text(Made.letter(Made.page(300, 300, TYPE_INT_RGB), 0.01f));
    }

    @Test
    void picturesInALetterAreReadBesideItsText() throws Exception {
        var mixed = assertInstanceOf(
                PageContent.Mixed.class, content(Made.letter(Made.page(600, 800, TYPE_INT_RGB), 0.16f)));

        assertEquals(1, mixed.text().lines().size());
        assertEquals(0.6, mixed.regions().get(0).y(), 0.01);
        assertEquals(0.4, mixed.regions().get(0).width(), 0.01);
    }

    @Test
    void aLetterOverAScanIsAPicture() throws Exception {
        assertInstanceOf(PageContent.Picture.class, content(Made.letter(Made.page(600, 800, TYPE_INT_RGB), 0.9f)));
    }

    @Test
    void anEmptyPageIsEmpty() throws Exception {
        assertEquals(List.of(), text(Made.pages(1)).lines());
    }

    @Test
    void gibberishIsReadFromItsPicture() throws Exception {
        assertInstanceOf(
                PageContent.Picture.class,
                content(Made.text(SHEET, SHEET, 0, List.of(new Words("ÐÕÃû³ÂÑÅÇÙ", 150, 450, 20, 0)))));
    }

    private static PageContent.Text text(byte[] pdf) throws Exception {
        return assertInstanceOf(PageContent.Text.class, content(pdf));
    }

    private static PageContent content(byte[] pdf) throws Exception {
        try (var file = DocumentFile.open(pdf)) {
            return file.content(1);
        }
    }
}
