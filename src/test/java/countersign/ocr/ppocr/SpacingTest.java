package countersign.ocr.ppocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.imaging.Stripe;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpacingTest {

    private static final Stripe STRIPE = new Stripe(0, 50, 0, 400, 40, new double[2]);

    private static List<Read.Sign> at(double... middles) {
        var signs = new ArrayList<Read.Sign>();
        for (double middle : middles) {
            signs.add(new Read.Sign("科", middle, middle, 0.99, ""));
        }
        return signs;
    }

    @Test
    void aBandThatFitsIsAsHighAsItIs() {
        assertEquals(40, Spacing.height(at(20, 52, 84, 116, 148), STRIPE));
        assertEquals(40, Spacing.height(at(20, 80, 140, 200, 260), STRIPE));
    }

    @Test
    void charactersTellThatABandIsTooHigh() {
        assertEquals(30, Spacing.height(at(20, 44, 68, 92, 116), STRIPE), 1e-9);
    }

    @Test
    void theGapOfAnUnreadCharacterTellsNothing() {
        assertEquals(30, Spacing.height(at(20, 44, 92, 116, 140, 164), STRIPE), 1e-9);
    }

    @Test
    void twoCharactersTellNothing() {
        assertEquals(40, Spacing.height(at(20, 44), STRIPE));
    }

    @Test
    void theRoomOfACharacterEndsWhereAnUnreadOneMayStand() {
        var spread = Spacing.spread(at(20, 44, 92, 116, 140), STRIPE);

        assertEquals(56, spread.get(1).to(), 1e-9);
        assertEquals(80, spread.get(2).from(), 1e-9);
    }
}
