package countersign.extract.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import countersign.model.fact.DateSpan;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            反复上腹痛8月余 | 2021-03-02 | 2020-06-03/2020-07-02
            发现颈部肿物3年余 | 2021-03-02 | 2017-03-03/2018-03-02
            3+年前体检发现甲状腺结节 | 2021-03-02 | 2017-03-03/2018-03-02
            高血压病史10年余 | 2021-03-02 | 2010-03-03/2011-03-02
            高血压病史10余年 | 2021-03-02 | 2001-03-03/2011-03-02
            高血压病史近10年 | 2021-03-02 | 2011-03-02/2012-03-02
            近1周出现乏力 | 2021-03-02 | 2021-02-23/2021-03-02
            入院前2天突发胸痛 | 2021-03-05 | 2021-03-03/2021-03-03
            半年前因腹痛就诊 | 2021-03-02 | 2020-08-03/2020-10-01
            发现乳房肿物半年余 | 2021-03-02 | 2020-03-03/2020-09-02
            8月前发现肺部结节 | 2021-03-02 | 2020-06-03/2020-08-01
            8月发现肺部结节 | 2021-03-02 | 2020-08-01/2020-08-31
            2年前(2019年)诊断乙肝 | 2021-03-02 | 2019-01-01/2019-12-31
            2020年底确诊 | 2021-03-02 | 2020-11-01/2020-12-31
            数月前出现咳嗽 | 2021-03-02 | 2020-03-03/2021-01-02
            昨日晨起出现右侧肢体无力 | 2021-03-02 | 2021-03-01/2021-03-01
            今年清明前后起大便变细 | 2020-09-14 | 2020-03-25/2020-04-15
            间断便血近半年 | 2020-09-14 | 2020-03-14/2020-04-14
            二〇二〇年九月二十一日查彩超 | 2021-03-02 | 2020-09-21/2020-09-21
            二〇二〇年9月体检发现 | 2021-03-02 | 2020-09-01/2020-09-30
            20200815在外院发现 | 2021-03-02 | 2020-08-15/2020-08-15
            20-8-15在外院发现 | 2021-03-02 | 2020-08-15/2020-08-15
            去年国庆体检发现 | 2021-03-02 | 2020-09-24/2020-10-10
            2020年8月体检发现 | 2021-03-02 | 2020-08-01/2020-08-31
            2020-08-15发现 | 2021-03-02 | 2020-08-15/2020-08-15
            突发胸痛6小时 | 2021-03-02 | 2021-03-01/2021-03-02
            头痛3天 | 2021-03-02 | 2021-02-27/2021-02-27
            十余年前 | 2021-03-02 | 2001-03-03/2011-03-02
            """)
    void becomeAllDaysThatTheyMayMean(String words, LocalDate anchor, String span) {
        var found = new TimeWords(anchor).all(words);

        assertEquals(span, found.get(0).value().toString());
        assertEquals(1, found.size());
    }

    @ParameterizedTest
    @CsvSource({"体温每日3次", "孕3月产", "血压120/80mmHg", "3号床", "第3天拔管", "患者36岁"})
    void otherNumbersAreNoTimes(String words) {
        var found = new TimeWords(LocalDate.of(2021, 3, 2)).all(words);

        assertFalse(found.stream().anyMatch(time -> time.value().last().isBefore(LocalDate.of(2021, 1, 1))), words);
    }

    @Property
    void noDurationReachesBeyondTheDayOfTheRecord(
            @ForAll @IntRange(min = 1, max = 60) int number, @ForAll @IntRange(min = 0, max = 4) int unit) {
        var anchor = LocalDate.of(2021, 3, 2);
        String words = "腹痛" + number + new String[] {"年", "个月", "周", "天", "小时"}[unit];

        DateSpan span = new TimeWords(anchor).all(words).get(0).value();

        assertFalse(span.last().isAfter(anchor));
        assertFalse(span.first().isAfter(span.last()));
    }

    @Property
    void moreThanSoManyMonthsIsWhollyBeforeSoManyMonths(@ForAll @IntRange(min = 1, max = 36) int months) {
        var anchor = LocalDate.of(2021, 3, 2);

        var span = new TimeWords(anchor).all("发现右乳肿块" + months + "月余").get(0).value();

        assertEquals(anchor.minusMonths(months), span.last());
        assertEquals(anchor.minusMonths(months + 1).plusDays(1), span.first());
    }
}
