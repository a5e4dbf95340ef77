package countersign.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.ocr.DrawnPage;
import java.awt.Color;
import org.junit.jupiter.api.Test;

class PaleInkTest {

    private static final PageImage SEALED = DrawnPage.sealed(new Color(0x505050));

    @Test
    void takesASealForPaperAndLeavesThePrint() {
        var without = PaleInk.without(SEALED).orElseThrow();

        assertThat(darker(SEALED, 200)).isGreaterThan(darker(DrawnPage.slanted(0), 200) * 4 / 3);
        assertThat(darker(without, 200)).isLessThan(darker(DrawnPage.slanted(0), 200) * 6 / 5);
        assertThat(darker(without, 60)).isGreaterThan(darker(DrawnPage.slanted(0), 60) * 9 / 10);
    }

    @Test
    void leavesWhatIsFarFromSealsAsItIs() {
        var without = PaleInk.without(SEALED).orElseThrow();

        for (int at = 900 * SEALED.width(); at < SEALED.pixels().length; at++) {
            assertThat(without.lightness(at)).isEqualTo(SEALED.lightness(at));
        }
    }

    @Test
    void findsNoSealsInPrintAlone() {
        assertThat(PaleInk.without(DrawnPage.slanted(0))).isEmpty();
        assertThat(PaleInk.without(DrawnPage.slanted(1.5).within(700))).isEmpty();
    }

    private static int darker(PageImage page, int limit) {
        int darker = 0;
        for (int i = 0; i < page.pixels().length; i++) {
            darker += page.lightness(i) < limit ? 1 : 0;
        }
        return darker;
    }
}
