package countersign.extract.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import countersign.demo.story.Capitals;
import countersign.model.claim.Money;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyReadersTest {

    private static final long MOST = 99_999_999_99L;

    private final MoneyReader digits = new MoneyReader();
    private final CapitalsReader capitals = new CapitalsReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            陆万壹仟叁佰叁拾柒元零贰分 | 61337.02
            贰万叁仟元整 | 23000.00
            柒万玖任叁佰伍拾伍元捌角伍分 | 79355.85
            壹拾万零伍佰元整 | 100500.00
            叁仟零陆拾圆伍角整 | 3060.50
            捌佰元零柒分 | 800.07
            壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分 | 1234567.89
            人民币贰万圆正 | 20000.00
            贰 万 肆 仟 元 整 | 24000.00
            拾万元整 | 100000.00
            柒角整 | 0.70
            圡万叁仟元整 | none
            万元 | none
            大写金额 | none
            """)
    void readsCapitals(String printed, String sum) {
        assertEquals(
                sum,
                capitals.find(printed).map(found -> found.value().decimal()).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ¥17522.99 | 17522.99
            24,000.00元 | 24000.00
            1,234,567.89 | 1234567.89
            24.000.00 | 24000.00
            17522,99 | 17522.99
            24000 | 24000.00
            -120.50 | -120.50
            30% | none
            """)
    void readsDigits(String printed, String sum) {
        assertEquals(
                sum, digits.find(printed).map(found -> found.value().decimal()).orElse("none"));
    }

    @Property
    void capitalsReadBackAsTheSumTheyWerePrintedFrom(@ForAll @LongRange(min = 100, max = MOST) long fen) {
        var sum = new Money(fen);

        assertEquals(sum, capitals.find(Capitals.of(sum)).orElseThrow().value());
    }

    @Property
    void digitsReadBackWithAndWithoutSeparators(@ForAll @LongRange(min = 0, max = MOST) long fen) {
        var sum = new Money(fen);

        assertEquals(sum, digits.find(sum.decimal()).orElseThrow().value());
        assertEquals(
                sum,
                digits.find(String.format(Locale.ROOT, "%,d.%02d", fen / 100, fen % 100))
                        .orElseThrow()
                        .value());
    }

    @Property
    void twoSumsNeverReadAsOne(
            @ForAll @LongRange(min = 100, max = MOST) long one, @ForAll @LongRange(min = 100, max = MOST) long other) {
        if (one != other) {
            assertNotEquals(
                    capitals.find(Capitals.of(new Money(one))).orElseThrow().value(),
                    capitals.find(Capitals.of(new Money(other))).orElseThrow().value());
        }
    }
}
