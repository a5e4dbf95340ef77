package countersign.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.page.Box;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Pages of 800 by 1000 pixels with three lines of words; the box lies around the second. */
class PatchesTest {

    private static final Box PLACE = new Box(0.25, 0.4, 0.4, 0.06);
    private static final List<Box> WORDS =
            List.of(new Box(0.25, 0.2, 0.3, 0.03), new Box(0.28, 0.415, 0.3, 0.03), new Box(0.25, 0.6, 0.3, 0.03));

    @Test
    void findsABoxThatWasLaidOverAScanAndWrittenOn() {
        var patches = Patches.of(page(6, PatchesTest::patch), WORDS);

        assertEquals(1, patches.size());
        assertTrue(patches.get(0).contains(WORDS.get(1).centreX(), WORDS.get(1).centreY()));
        assertTrue(patches.get(0).height() < 0.08);
    }

    @Test
    void seesNothingOnAPageAsItWasScanned() {
        assertEquals(List.of(), Patches.of(page(6, g -> {}), WORDS));
    }

    @Test
    void seesNothingWhereThePaperIsSmoothAnyway() {
        assertEquals(List.of(), Patches.of(page(0, PatchesTest::patch), WORDS));
    }

    @Test
    void letsABlackedOutOrBlankBoxBe() {
        assertEquals(List.of(), Patches.of(page(6, PatchesTest::patch), List.of(WORDS.get(0), WORDS.get(2))));
    }

    @Test
    void letsLightThatWashesOutAPartOfThePageBe() {
        assertEquals(
                List.of(),
                Patches.of(
                        page(6, g -> {
                            g.setColor(Color.WHITE);
                            g.fillOval(150, 330, 400, 190);
                            words(g, 0.415);
                        }),
                        WORDS));
    }

    private static void patch(Graphics2D g) {
        g.setColor(new Color(0xf2f2f2));
        g.fillRect(200, 400, 320, 60);
        words(g, 0.415);
    }

    private static PageImage page(int grain, Consumer<Graphics2D> over) {
        var image = new BufferedImage(800, 1000, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(new Color(0xf2f2f2));
        g.fillRect(0, 0, 800, 1000);
        words(g, 0.2);
        words(g, 0.415);
        words(g, 0.6);
        var random = new Random(3);
        for (int y = 0; y < 1000; y++) {
            for (int x = 0; x < 800; x++) {
                int noise = (int) Math.round(random.nextGaussian() * grain / 2);
                int pixel = image.getRGB(x, y) & 0xff;
                int grey = Math.max(0, Math.min(255, pixel + noise));
                image.setRGB(x, y, grey * 0x010101);
            }
        }
        over.accept(g);
        g.dispose();
        return PageImage.of(image);
    }

    private static void words(Graphics2D g, double top) {
        g.setColor(Color.BLACK);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 28));
        g.drawString("2021-03-05 12345.67", 224, (int) (top * 1000) + 26);
    }
}
