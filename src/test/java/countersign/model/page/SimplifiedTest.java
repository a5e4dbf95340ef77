package countersign.model.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedTest {

    @ParameterizedTest
    @CsvSource({"醫,医", "診,诊", "腫,肿", "歲,岁", "餘,余", "乾,乾", "沈,沈", "著,著", "癌,癌", "A,A", "7,7"})
    void turnsOnlyWhatTheMainlandDoesNotWrite(char printed, char plain) {
        assertEquals(plain, Simplified.of(printed));
    }
}
