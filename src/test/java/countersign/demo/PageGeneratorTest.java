package countersign.demo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.page.Box;
import countersign.model.page.DocumentKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageGeneratorTest {

    private static final PageGenerator PAGES = new PageGenerator();

    @ParameterizedTest
    @EnumSource(Level.class)
    void truthPointsAtInk(Level level) throws IOException {
        var page = PAGES.make(11, level, DocumentKind.DISCHARGE_SUMMARY);
        var image = ImageIO.read(new ByteArrayInputStream(page.bytes()));

        assertFalse(page.truth().facts().isEmpty());
        for (var line : page.truth().lines()) {
            var box = line.box();
            assertTrue(contrast(image, box) > 60, level + " " + line.text());
            assertTrue(box.bottom() <= 1 && box.right() <= 1, line.text());
        }
    }

    /** Between the brightest and the darkest pixel of a place. */
    private static int contrast(BufferedImage image, Box box) {
        int darkest = 255;
        int brightest = 0;
        for (int y = (int) (box.y() * image.getHeight()); y < box.bottom() * image.getHeight() - 1; y++) {
            for (int x = (int) (box.x() * image.getWidth()); x < box.right() * image.getWidth() - 1; x++) {
                int green = image.getRGB(x, y) >> 8 & 255;
                darkest = Math.min(darkest, green);
                brightest = Math.max(brightest, green);
            }
        }
        return brightest - darkest;
    }
}
