package countersign.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is found on a turned picture lies, turned back, on the very pixels it was found on. */
class TurnTest {

    @Property(tries = 300)
    void aBoxThereAndBackStaysOnItsPixels(
            @ForAll @IntRange(min = 8, max = 60) int width,
            @ForAll @IntRange(min = 8, max = 60) int height,
            @ForAll @IntRange(max = 3) int left,
            @ForAll @IntRange(max = 3) int top,
            @ForAll @IntRange(min = 1, max = 4) int wide,
            @ForAll @IntRange(min = 1, max = 4) int high,
            @ForAll @IntRange(max = 3) int turns) {
        var page = marked(width, height, left, top, wide, high);

        var found = marks(page.turned(90 * turns));
        var back = RegionReading.onPage(found, 90 * turns, Box.PAGE);

        assertEquals(left, back.x() * width, 0.001);
        assertEquals(top, back.y() * height, 0.001);
        assertEquals(wide, back.width() * width, 0.001);
        assertEquals(high, back.height() * height, 0.001);
        assertEquals(
                page.rgb(left, top),
                page.turned(90 * turns).turned(360 - 90 * turns).rgb(left, top));
    }

    private static PageImage marked(int width, int height, int left, int top, int wide, int high) {
        var pixels = new int[width * height];
        Arrays.fill(pixels, 0xFFFFFF);
        for (int y = top; y < top + high; y++) {
            Arrays.fill(pixels, y * width + left, y * width + left + wide, 0);
        }
        return PageImage.ofPixels(width, height, pixels);
    }

    private static Box marks(PageImage page) {
        int left = page.width();
        int top = page.height();
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                if (page.rgb(x, y) == 0) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + 1);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return new Box(
                (double) left / page.width(),
                (double) top / page.height(),
                (double) (right - left) / page.width(),
                (double) (bottom - top) / page.height());
    }
}
