package countersign.ui.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.SampleClaims;
import java.time.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # now, in China   | how a claim is that falls due on 2021-04-22 at 18:00
            2021-04-01T09:00 | LATER | 2021-04-22 18:00    | 2021-04-22 18:00
            2021-04-19T17:59 | LATER | 2021-04-22 18:00    | 2021-04-22 18:00
            2021-04-19T18:01 | SOON  | 2021-04-22 18:00    | 2021-04-22 18:00
            2021-04-22T00:00 | TODAY | Today 18:00         | 今日 18:00
            2021-04-22T18:00 | TODAY | Today 18:00         | 今日 18:00
            2021-04-22T18:25 | LATE  | 25 min late         | 超期 25 分
            2021-04-22T19:24 | LATE  | 1 h 24 min late     | 超期 1 时 24 分
            2021-04-23T18:00 | LATE  | 1 day late          | 超期 1 天
            2021-04-29T20:00 | LATE  | 7 days late         | 超期 7 天
            2023-01-01T09:00 | LATE  | Late 2021-04-22 | 超期 2021-04-22
            """)
    void tells(LocalDateTime now, Deadline.State state, String english, String chinese) {
        var clock = Clock.fixed(now.atZone(SampleClaims.CHINA).toInstant(), SampleClaims.CHINA);
        var claim = SampleClaims.dueOn(
                SampleClaims.claim("A"),
                LocalDateTime.parse("2021-04-22T18:00")
                        .atZone(SampleClaims.CHINA)
                        .toInstant());

        var due = new Deadline(clock).of(claim);

        assertEquals(state, due.state());
        assertEquals(english, DueWords.of(due, Texts.in(Language.EN)));
        assertEquals(chinese, DueWords.of(due, Texts.in(Language.ZH)));
    }
}
