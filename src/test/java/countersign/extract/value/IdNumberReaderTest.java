package countersign.extract.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdNumberReaderTest {

    private final IdNumberReader reader = new IdNumberReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            990001198503021236 | 990001198503021236 | true
            公民身份号码 990001200002291254 | 990001200002291254 | true
            9900 0119 8503 0212 36 | 990001198503021236 | true
            99OOO1198503O21236 | 990001198503021236 | true
            990001199002291240 | 990001199002291240 | false
            990001198503021230 | 990001198503021230 | false
            990001198503201236 | 990001198503201236 | false
            990001********1244 | none | false
            13900006614 | none | false
            """)
    void readsWhatIsPrintedAndKnowsWhetherItHolds(String printed, String number, boolean holds) {
        String read = reader.find(printed).map(Match::value).orElse("none");

        assertEquals(number, read);
        assertEquals(holds, IdNumberReader.holds(read));
    }

    @Property
    void oneWrongDigitNeverHolds(
            @ForAll @IntRange(min = 0, max = 16) int place, @ForAll @IntRange(min = 1, max = 9) int more) {
        String number = "990001198503021236";
        int digit = (number.charAt(place) - '0' + more) % 10;

        assertFalse(IdNumberReader.holds(number.substring(0, place) + digit + number.substring(place + 1)));
    }
}
