package countersign.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @Property
    void twoNumbersAreNeverOneHoweverTheyAreCompared(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 1, max = 20) String one,
            @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 1, max = 20) String other) {
        if (!one.equals(other)) {
            assertNotEquals(Fold.plain(one), Fold.plain(other));
            assertNotEquals(Fold.lookAlike(one), Fold.lookAlike(other));
        }
    }

    @Property
    void oneDigitMoreOrLessOrOtherIsAnotherNumber(
            @ForAll @LongRange(min = 1_000_000, max = 9_999_999_999L) long number,
            @ForAll @IntRange(min = 0, max = 6) int place,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        var digits = new StringBuilder(Long.toString(number));
        digits.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + more) % 10));

        assertNotEquals(Fold.lookAlike(Long.toString(number)), Fold.lookAlike(digits.toString()));
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll @StringLength(max = 30) String text) {
        assertEquals(Fold.plain(text), Fold.plain(Fold.plain(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "ＺＹ２０２１-００１, ZY2021001",
        "診療（右）, 诊疗右",
        "ab·C, ABC",
        "２０20, 2020",
    })
    void keepsLettersDigitsAndCharactersInOneForm(String text, String plain) {
        assertEquals(plain, Fold.plain(text));
    }
}
