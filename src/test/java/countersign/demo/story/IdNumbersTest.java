package countersign.demo.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"990001198503021236", "990001198503021244", "339901198311020428", "99001219750418033X"})
    void endsInTheRightCheckDigit(String number) {
        assertEquals(number, IdNumbers.complete(number.substring(0, 17)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"990001198503021236", "990001198503021244"})
    void breaksOnlyTheCheckDigit(String number) {
        String broken = IdNumbers.broken(number);

        assertNotEquals(number, broken);
        assertEquals(number.substring(0, 17), broken.substring(0, 17));
    }
}
