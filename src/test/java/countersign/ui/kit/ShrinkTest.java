package countersign.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShrinkTest {

    @Property(tries = 200)
    void evenColourStaysThatColour(
            @ForAll @IntRange(min = 1, max = 90) int width,
            @ForAll @IntRange(min = 1, max = 90) int height,
            @ForAll @IntRange(max = 0xFFFFFF) int colour) {
        var pixels = new int[97 * 91];
        Arrays.fill(pixels, 0xFF000000 | colour);

        var small = Shrink.to(new PagePicture(97, 91, pixels), width, height);

        assertEquals(width, small.width());
        assertEquals(height, small.height());
        for (int pixel : small.pixels()) {
            for (int shift = 0; shift <= 16; shift += 8) {
                assertEquals(colour >> shift & 255, pixel >> shift & 255, 1);
            }
        }
    }

    /** Nothing is skipped: the ink on a page stays the same, however small it is drawn. */
    @Property(tries = 100)
    void meanStays(@ForAll @IntRange(min = 7, max = 120) int width, @ForAll long seed) {
        var random = new Random(seed);
        var pixels = random.ints(120 * 80)
                .map(value -> (value & 255) > 200 ? 0xFF000000 : 0xFFFFFFFF)
                .toArray();

        var small = Shrink.to(new PagePicture(120, 80, pixels), width, 40);

        assertEquals(mean(pixels), mean(small.pixels()), 1.0);
    }

    @Test
    void neverMadeLarger() {
        var picture = new PagePicture(2, 1, new int[] {0xFF000000, 0xFFFFFFFF});

        assertSame(picture, Shrink.to(picture, 10, 10));
    }

    private static double mean(int[] pixels) {
        return Arrays.stream(pixels).map(pixel -> pixel & 255).average().orElseThrow();
    }
}
