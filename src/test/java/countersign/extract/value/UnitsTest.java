package countersign.extract.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10^9/L",
                "×10^9/L",
                "x10^9/L",
                "×10⁹/L",
                "10⁹/L",
                "10~9/L",
                "10E9/L",
                "10e9/l",
                "*10^9/L",
                "×109/L",
                "10*9/L",
                "10**9/L",
                "x 10^9 /L",
                "10 9/L"
            })
    void aPowerOfTenHasOneForm(String printed) {
        assertEquals("10^9/L", Units.plain(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "×10¹²/L, 10^12/L",
        "10^12/L, 10^12/L",
        "10^6/μL, 10^6/μL",
        "µmol/L, μmol/L",
        "g/L, g/L",
        "109/L, 10^9/L",
        "110/L, 110/L",
        "mg/24h, mg/24h",
    })
    void otherUnitsKeepTheirs(String printed, String plain) {
        assertEquals(plain, Units.plain(printed));
    }
}
