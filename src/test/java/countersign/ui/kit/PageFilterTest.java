package countersign.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFilterTest {

    private static final PageFilter SEALS_OFF = new PageFilter(true, false);
    private static final PageFilter CONTRAST = new PageFilter(false, true);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # ink, colour, lightest and darkest that may be left
            red of a seal, d23c3c, 220, 255
            pale red of a copy, e8a0a0, 220, 255
            blue of a stamp, 3c4bd2, 220, 255
            blue of a pen, 2a3f9e, 170, 255
            black print, 1e1e22, 20, 50
            print under a red seal, 461414, 50, 110
            grey print of a copy, 787878, 110, 130
            paper, fcfbf6, 248, 255
            """)
    void takesColouredInkOutAndLeavesPrint(String ink, String colour, int darkest, int lightest) {
        int pixel = filtered(SEALS_OFF, 0xFF000000 | Integer.parseInt(colour, 16))[0];

        int red = pixel >> 16 & 0xFF;
        assertTrue(red >= darkest && red <= lightest, ink + " became " + red);
        assertEquals(0xFF000000 | red << 16 | red << 8 | red, pixel);
    }

    @Test
    void darkensPalePrintAndWhitensGreyPaper() {
        var page = new int[1000];
        Arrays.fill(page, 0xFFC8C8C8);
        Arrays.fill(page, 0, 60, 0xFF969696);

        var seen = filtered(CONTRAST, page);

        assertEquals(0xFFFFFFFF, seen[500]);
        assertTrue((seen[10] & 0xFF) < 40, "pale print became " + (seen[10] & 0xFF));
    }

    @Test
    void leavesThePictureItselfAlone() {
        var picture = new PagePicture(1, 1, new int[] {0xFFD23C3C});

        assertSame(picture, PageFilter.NONE.of(picture));
        SEALS_OFF.of(picture);
        assertEquals(0xFFD23C3C, picture.pixels()[0]);
    }

    private static int[] filtered(PageFilter filter, int... pixels) {
        return filter.of(new PagePicture(pixels.length, 1, pixels)).pixels();
    }
}
