package countersign.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.fact.DateSpan;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildhoodTest {

    private static final LocalDate BIRTH = LocalDate.of(2010, 2, 28);

    @ParameterizedTest
    @CsvSource({
        "1900-01-01/2021-05-12, 自幼, 2010-02-28/2021-05-12",
        "1900-01-01/2023-05-12, 自幼, 2010-02-28/2022-02-28",
        "1900-01-01/2021-05-12, 生后, 2010-02-28/2010-03-28",
        "1900-01-01/2021-05-12, 生后持续皮肤黄染5月, 2010-02-28/2010-03-28",
        "1900-01-01/2021-05-12, 生后5月出现抽搐, 1900-01-01/2021-05-12",
        "1900-01-01/2010-03-10, 出生后即青紫, 2010-02-28/2010-03-10",
        "1900-01-01/2021-05-12, 多年, 1900-01-01/2021-05-12",
        "2020-12-01/2020-12-31, 生后, 2020-12-01/2020-12-31",
    })
    void narrowsWhatCountsFromBirth(String read, String words, String meant) {
        assertEquals(meant, Childhood.of(DateSpan.parse(read), words, BIRTH).toString());
    }
}
