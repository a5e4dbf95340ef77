package countersign.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class StripeTest {

    @Property
    void aPointLiesAtTheSamePlaceReadFromTheOtherEnd(
            @ForAll @DoubleRange(min = -3.2, max = 3.2) double angle,
            @ForAll @DoubleRange(min = 10, max = 2000) double length,
            @ForAll @DoubleRange(min = 0, max = 1) double along,
            @ForAll @DoubleRange(min = -20, max = 20) double across,
            @ForAll @DoubleRange(min = -9, max = 9) double bend) {
        var stripe = new Stripe(100, 200, angle, length, 40, new double[] {0, bend, bend / 2, -bend});
        var back = stripe.reversed();

        assertEquals(stripe.x(along * length, across), back.x(length - along * length, -across), 0.01);
        assertEquals(stripe.y(along * length, across), back.y(length - along * length, -across), 0.01);
    }

    @Property
    void holdsItsOwnPointsAndNoOthers(
            @ForAll @DoubleRange(min = -0.5, max = 0.5) double angle,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double along,
            @ForAll @DoubleRange(min = -0.49, max = 0.49) double across) {
        var stripe = new Stripe(100, 200, angle, 500, 40, new double[] {0, 6, -3});

        assertTrue(stripe.holds(stripe.x(along * 500, across * 40), stripe.y(along * 500, across * 40)));
        assertTrue(!stripe.holds(stripe.x(along * 500, across * 40 + 40), stripe.y(along * 500, across * 40 + 40)));
    }

    @Property(tries = 20)
    void flatteningShowsWhatLiesAlongTheBand(@ForAll @DoubleRange(min = -0.3, max = 0.3) double angle) {
        int width = 600;
        var pixels = new int[width * width];
        var stripe = new Stripe(60, 300, angle, 400, 48, new double[] {0, 0});
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = stripe.holds(i % width + 0.5, i / width + 0.5) ? 0x336699 : 0xFFFFFF;
        }

        var flat = stripe.flat(PageImage.ofPixels(width, width, pixels), 48);

        assertEquals(400, flat.width());
        assertEquals(0x336699, flat.rgb(200, 24));
        assertEquals(0x336699, flat.rgb(3, 4));
        assertEquals(0x336699, flat.rgb(396, 43));
    }
}
