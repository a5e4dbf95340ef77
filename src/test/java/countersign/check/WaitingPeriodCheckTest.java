package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.WAITING_PERIOD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.fact.DateSpan;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joined on 2020-05-12: 90 days of waiting, covered from 2020-08-10. */
class WaitingPeriodCheckTest {

    private final Check check = new WaitingPeriodCheck();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # onset, answer
            2020-07-01/2020-07-31, symptoms/certain
            2020-05-12/2020-05-12, symptoms/certain
            2020-08-09/2020-08-09, symptoms/certain
            2020-08-10/2020-08-10, none
            2020-08-01/2020-08-31, symptoms-maybe/cannot-tell
            2020-05-01/2020-05-31, symptoms-maybe/cannot-tell
            2020-05-12/2020-08-10, symptoms-maybe/cannot-tell
            2020-05-11/2020-05-11, none
            2013-01-01/2014-01-01, none
            2020-09-01/2020-09-30, none
            """)
    void tellsWhetherSymptomsLieInsideOrMay(String onset, String answer) {
        var file = joined().document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.ONSET, DateSpan.parse(onset), "发现肿块")
                .build();

        assertEquals(answer, Answers.of(check, WAITING_PERIOD, file));
    }

    @ParameterizedTest
    @CsvSource({"2020-05-12, diagnosis/certain", "2020-08-09, diagnosis/certain", "2020-08-10, none", "2020-05-11, none"
    })
    void countsTheDayOfDiagnosis(String diagnosed, String answer) {
        assertEquals(
                answer,
                Answers.of(check, WAITING_PERIOD, joined().diagnosed(diagnosed).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "outpatient-record, 2020-08-09, visit/certain",
        "outpatient-record, 2020-08-10, none",
        "imaging-report, 2020-06-01, visit/certain",
        "checkup-report, 2020-06-01, none"
    })
    void countsTheFirstVisit(String kind, LocalDate visited, String answer) {
        var file = joined().document(DocumentKind.ofId(kind).orElseThrow())
                .fact(FactKey.VISIT_DATE, visited)
                .build();

        assertEquals(answer, Answers.of(check, WAITING_PERIOD, file));
    }

    @Test
    void exemptsAccidents() {
        var file = joined().diagnosed("2020-05-20").accident().build();

        assertEquals("none", Answers.of(check, WAITING_PERIOD, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # line of the record, diagnosed, answer
            患者3小时前骑电动车摔倒致头部外伤, 2020-05-20, none
            否认外伤、手术史, 2020-05-20, accident-not-shown/cannot-tell
            否认药物、食物过敏及外伤史, 2020-05-20, accident-not-shown/cannot-tell
            头痛3天, 2020-05-20, accident-not-shown/cannot-tell
            头痛3天, 2020-08-10, none
            """)
    void asksForAPaperThatShowsTheAccident(String line, String diagnosed, String answer) {
        var file = joined().diagnosed(diagnosed)
                .accident()
                .document(DocumentKind.ADMISSION_RECORD)
                .line(line)
                .build();

        assertEquals(answer, Answers.of(check, WAITING_PERIOD, file));
    }

    @ParameterizedTest
    @CsvSource({"S06.5, injury/cannot-tell", "T31.4, injury/cannot-tell", "C16.3, diagnosis/certain"})
    void leavesAnInjuryThatIsNotCalledAnAccidentToAPerson(String code, String answer) {
        var file = joined().diagnosed("2020-05-20").code(code).build();

        assertEquals(answer, Answers.of(check, WAITING_PERIOD, file));
    }

    @ParameterizedTest
    @CsvSource({"发现肿块8月余, 发现肿块3月余, none", "发现肿块8月余, 发现肿抉8月余, symptoms/probable", "发现肿块8月余, 发观肿块８月余, symptoms/probable"})
    void believesAnUnsureReadingOnlyInItsNumbers(String first, String second, String answer) {
        var file = joined().document(DocumentKind.ADMISSION_RECORD)
                .unsure(FactKey.ONSET, DateSpan.parse("2020-06-03/2020-07-02"), first, second)
                .build();

        assertEquals(answer, Answers.of(check, WAITING_PERIOD, file));
    }

    @Test
    void pointsAtEveryPlaceTheSurestFirst() {
        var file = joined().document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.ONSET, DateSpan.parse("2020-05-01/2020-09-01"), "近半年")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ONSET, DateSpan.parse("2020-06-03/2020-07-02"), "8月余")
                .build();

        assertEquals("symptoms/certain", Answers.of(check, WAITING_PERIOD, file));
        assertEquals(List.of("02.pdf 1 8月余", "01.pdf 1 近半年"), Answers.words(check, file));
    }

    private static CaseBuilder joined() {
        return aCase().joined("2020-05-12").diagnosed("2021-02-26");
    }
}
