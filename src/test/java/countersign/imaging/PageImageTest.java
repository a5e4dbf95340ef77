package countersign.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PageImageTest {

    private static final PageImage SMALL = PageImage.ofPixels(3, 2, new int[] {1, 2, 3, 4, 5, 6});

    @Test
    void turnsClockwise() {
        assertArrayEquals(new int[] {4, 1, 5, 2, 6, 3}, SMALL.turned(90).pixels());
        assertArrayEquals(new int[] {6, 5, 4, 3, 2, 1}, SMALL.turned(180).pixels());
        assertArrayEquals(SMALL.pixels(), SMALL.turned(90).turned(270).pixels());
    }

    @Test
    void takesGreyAsItIs() {
        var grey = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(0, 0, 0, 100);

        assertEquals(0x646464, PageImage.of(grey).rgb(0, 0));
    }

    @Test
    void whatIsTransparentIsPaper() {
        assertEquals(
                0xFFFFFF,
                PageImage.of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB))
                        .rgb(0, 0));
    }

    @Test
    void evensOutTallPixels() {
        var even = SMALL.withPixelHeight(2.08).squared();

        assertEquals(3, even.width());
        assertEquals(4, even.height());
    }
}
