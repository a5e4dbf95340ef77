package countersign.model.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.claim.Money;
import countersign.model.fact.TestResult.Mark;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {

    @Property
    void readsAResultAsItWritesIt(
            @ForAll @IntRange(min = 0, max = 2000) int value, @ForAll Mark mark, @ForAll boolean plain) {
        var result = new TestResult(
                "糖类抗原19-9(CA19-9)", value / 10.0 + "", mark, plain ? "" : "10^9/L", plain ? "" : "3.50-9.50");

        assertEquals(result, TestResult.parse(result.toString()));
    }

    @Property
    void readsAChargeAsItWritesIt(
            @ForAll @IntRange(min = 1, max = 99) int count,
            @ForAll @BigRange(min = "0.01", max = "9999.99") @Scale(2) BigDecimal price) {
        var amount = Money.yuan(count).times(price);
        var charge = new Charge("注射用头孢呋辛钠 0.75g", Optional.of(new BigDecimal(count)), Optional.of(price), amount);

        assertEquals(charge.toString(), Charge.parse(charge.toString()).toString());
        assertEquals(Optional.of(true), charge.addsUp());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # result, does the report mark values, contradicted
            肌酐 = 867 ↑ μmol/L [57-111], true, false
            肌酐 = 86.7 ↑ μmol/L [57-111], true, true
            肌酐 = 867 μmol/L [57-111], true, true
            肌酐 = 867 μmol/L [57-111], false, false
            白蛋白 = 31.2 ↓ g/L [40-55], true, false
            白蛋白 = 312 ↓ g/L [40-55], true, true
            尿糖 = 阴性 [阴性], true, false
            """)
    void isContradictedByItsArrowOrItsLimits(String result, boolean marks, boolean contradicted) {
        assertEquals(contradicted, TestResult.parse(result).isContradicted(marks));
    }
}
