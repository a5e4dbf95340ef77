package countersign.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongAgoTest {

    @ParameterizedTest
    @CsvSource({
        "高血压病史多年, 多年",
        "糖尿病数年, 数年",
        "反复咳嗽好几年余, 好几年余",
        "高血压病史十多年, ''",
        "高血压病史20多年, ''",
        "高血压5年, ''",
        "近几年内, ''",
    })
    void findsTimesWithoutANumber(String text, String found) {
        assertEquals(
                found,
                LongAgo.in(text, LocalDate.of(2020, 10, 1)).stream()
                        .map(match -> text.substring(match.start(), match.end()))
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"2020-10-01, 1980-10-01/2018-10-01", "2020-02-29, 1980-02-29/2018-02-28"})
    void isTwoYearsAtLeast(LocalDate recorded, String days) {
        assertEquals(days, LongAgo.in("多年", recorded).get(0).value().toString());
    }
}
