package countersign.imaging.file;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.imaging.PageImage;
import countersign.imaging.file.Made.Words;
import countersign.model.page.Box;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The words of a PDF lie where its picture shows them, however the page is cropped and turned. */
class PdfPlaceTest {

    private static final PDRectangle LARGER = new PDRectangle(0, 0, 600, 900);
    private static final PDRectangle SHOWN = new PDRectangle(100, 50, 400, 800);

    @Property(tries = 25)
    void theBoxOfAWordHoldsItsInk(
            @ForAll @IntRange(min = 170, max = 430) int x,
            @ForAll @IntRange(min = 120, max = 780) int y,
            @ForAll @IntRange(max = 3) int turns,
            @ForAll @IntRange(max = 3) int textTurns)
            throws Exception {
        byte[] pdf = Made.text(LARGER, SHOWN, 90 * turns, List.of(new Words("HHH", x, y, 20, 90 * textTurns)));
        try (var file = DocumentFile.open(pdf)) {
            var text = assertInstanceOf(PageContent.Text.class, file.content(1));
            var picture = file.picture(1, 800).turned(text.turnedClockwise());

            assertHolds(text.lines().get(0).box(), ink(picture), picture);
        }
    }

    /** Letters without side bearings would touch the box; these leave less than a tenth of their size at the ends. */
    private static void assertHolds(Box box, Box ink, PageImage picture) {
        double pixelX = 1.0 / picture.width();
        double pixelY = 1.0 / picture.height();
        assertTrue(ink.x() >= box.x() - pixelX && ink.right() <= box.right() + pixelX, () -> box + " " + ink);
        assertTrue(ink.y() >= box.y() - pixelY && ink.bottom() <= box.bottom() + pixelY, () -> box + " " + ink);
        assertTrue(box.width() - ink.width() < 0.2 * box.width() + 2 * pixelX, () -> box + " " + ink);
    }

    private static Box ink(PageImage page) {
        Box all = new Box(0.5, 0.5, 0, 0);
        boolean first = true;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                if ((page.rgb(x, y) & 0xFF) < 128) {
                    var pixel = new Box(
                            (double) x / page.width(),
                            (double) y / page.height(),
                            1.0 / page.width(),
                            1.0 / page.height());
                    all = first ? pixel : all.union(pixel);
                    first = false;
                }
            }
        }
        return all;
    }
}
