package countersign.extract.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021年03月02日 | 2021-03-02
            2021年3月2日 | 2021-03-02
            2021 年 3 月 2 日 | 2021-03-02
            2021-3-2 | 2021-03-02
            2021.03.02 | 2021-03-02
            2021/3/2 | 2021-03-02
            20210302 | 2021-03-02
            02-Mar-2021 | 2021-03-02
            2 March 2021 | 2021-03-02
            Mar 2, 2021 | 2021-03-02
            2021-Mar-02 | 2021-03-02
            08-NOV-2020 14:20 | 2020-11-08
            21.3.2 | 2021-03-02
            二〇二一年三月二日 | 2021-03-02
            二O〇二@〇年九月十四日 | 2020-09-14
            二〇〇二年九月十四日 | 2002-09-14
            二OO二年九月十四日 | 2002-09-14
            二O二一年三月十二日 | 2021-03-12
            贰零贰壹年叁月贰日 | 2021-03-02
            二零二零年十二月三十一日 | 2020-12-31
            2021-03-02 14:35 | 2021-03-02
            2021-03-0214:35 | 2021-03-02
            21-3-214:35 | 2021-03-02
            21-3-1210:15 | 2021-03-12
            21-3-2 14:35 | 2021-03-02
            2021030214:35 | 2021-03-02
            2021年3月2日10时 | 2021-03-02
            2O21年O3月O2日 | 2021-03-02
            2021年2月30日 | none
            2021-13-02 | none
            3月2日 | none
            ZY2021034130 | none
            13900006614 | none
            """)
    void readsAllFormsOfADateBehindALabel(String printed, String date) {
        assertEquals(
                date,
                DateReader.FIELD
                        .find(printed)
                        .map(found -> found.value().toString())
                        .orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20210302在全麻下行手术 | 2021-03-02
            21-3-2全麻下行手术 | 2021-03-02
            1年余前(21-03-02)出现 | 2021-03-02
            病理号20210302 | none
            病理20210302-7 | none
            血压12-3-2次 | none
            21-3-2 | none
            """)
    void readsDatesInSentencesOnlyWhereSomethingWasDone(String printed, String date) {
        assertEquals(
                date,
                DateReader.PROSE
                        .find(printed)
                        .map(found -> found.value().toString())
                        .orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-03-05至2021-03-18 | 2021-03-05 2021-03-18
            2021.03.05-2021.03.18 | 2021-03-05 2021-03-18
            2021-03-05至03-18 | 2021-03-05 2021-03-18
            2020-07-132020-09-03 | 2020-07-13 2020-09-03
            2020-05-0642020-05-24 | 2020-05-06 2020-05-24
            住院2020.05.062020.05.24共18天 | 2020-05-06 2020-05-24
            2021年3月5日-3月18日 | 2021-03-05 2021-03-18
            20210305-20210318 | 2021-03-05 2021-03-18
            """)
    void readsBothEndsOfAPeriod(String printed, String dates) {
        assertEquals(
                dates,
                String.join(
                        " ",
                        DateReader.FIELD.all(printed).stream()
                                .map(found -> found.value().toString())
                                .toList()));
    }

    @Property
    void readsBackEveryDayInEveryForm(@ForAll("days") LocalDate day, @ForAll("forms") String form) {
        String printed = String.format(form, day.getYear(), day.getMonthValue(), day.getDayOfMonth());

        var found = DateReader.FIELD.find(printed).orElseThrow();

        assertEquals(day, found.value());
        assertEquals(printed, printed.substring(found.start(), found.end()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1920, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "%d年%02d月%02d日",
                "%d年%d月%d日", "%d-%02d-%02d", "%d-%d-%d", "%d.%02d.%02d", "%d/%d/%d", "%d%02d%02d", "%d 年 %d 月 %d 日");
    }
}
