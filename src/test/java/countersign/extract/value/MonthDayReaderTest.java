package countersign.extract.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthDayReaderTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text; days, for a record of 2020-12-28
            于3月2日全麻下行; 2021-03-02
            12月30日行胃癌根治术，1月9日出院; 2020-12-30 2021-01-09
            12月27日入院; 2020-12-27
            2019年3月2日行; ''
            2月30日; ''
            3月2日至5日; ''
            疗程3月，2日后; ''
            """, delimiter = ';')
    void takesTheYearFromTheRecord(String text, String days) {
        var found = new MonthDayReader(LocalDate.of(2020, 12, 28)).all(text);

        assertEquals(days, found.stream().map(day -> day.value().toString()).collect(Collectors.joining(" ")));
    }

    @Property(tries = 200)
    void findsEveryDayOfTheStay(
            @ForAll @IntRange(min = 0, max = 300) int after, @ForAll @IntRange(min = 0, max = 4000) int since) {
        var in = LocalDate.of(2015, 1, 1).plusDays(since);
        var day = in.plusDays(after);
        var text = "于" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日行手术";

        assertEquals(
                List.of(day),
                new MonthDayReader(in).all(text).stream().map(Match::value).toList());
    }
}
