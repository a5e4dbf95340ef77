package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.extract.Calibration.Relation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Calibration TABLE =
            Calibration.of("# relation\tconfidence\tright\nsame\t0.5\t0.8\nsame\t0.9\t1.0\nalone\t0.9\t0.7\n");

    @Test
    void liesOnTheStraightLineBetweenTwoPoints() {
        assertEquals(0.9, TABLE.right(Relation.SAME, 0.7), 1e-9);
        assertEquals(0.8, TABLE.right(Relation.SAME, 0.1), 1e-9);
        assertEquals(1.0, TABLE.right(Relation.SAME, 0.99), 1e-9);
        assertEquals(0.7, TABLE.right(Relation.ALONE, 0.99), 1e-9);
    }

    @Property
    void aSurerReaderIsNeverLessOftenRight(
            @ForAll Relation relation,
            @ForAll @DoubleRange(max = 1) double one,
            @ForAll @DoubleRange(max = 1) double other) {
        var shipped = Calibration.shipped();
        double low = shipped.right(relation, Math.min(one, other));
        double high = shipped.right(relation, Math.max(one, other));

        assertTrue(low <= high + 1e-9);
    }

    @Test
    void oneReaderAloneMustBeVerySure() {
        var shipped = Calibration.shipped();

        assertFalse(shipped.sure(shipped.right(Relation.ALONE, 0.87)));
        assertTrue(shipped.sure(shipped.right(Relation.ALONE, 0.999)));
    }
}
