package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.DATE_MISMATCH;
import static countersign.model.adjudication.FlagKind.DATE_ORDER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In hospital from 2020-10-06 to 2020-10-24, operated on 2020-10-12. */
class DateChecksTest {

    private final Check mismatch = new DateMismatchCheck();
    private final Check order = new DateOrderCheck();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # admission and discharge in the discharge summary, mismatch, order
            2020-10-06, 2020-10-24, none, none
            2020-10-06, 2020-10-22, discharge/certain, none
            2020-10-07, 2020-10-24, admission/certain, none
            2020-10-06, 2020-10-03, none, discharge-before-admission/certain
            2020-03-06, 2020-03-24, none, none
            """)
    void comparesTheDatesOfAStay(LocalDate in, LocalDate out, String differing, String ordered) {
        var file = stay().document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ADMISSION_DATE, in)
                .fact(FactKey.DISCHARGE_DATE, out)
                .build();

        assertEquals(differing, Answers.of(mismatch, DATE_MISMATCH, file));
        assertEquals(ordered, Answers.of(order, DATE_ORDER, file));
    }

    @Test
    void pointsAtTheOddDateFirst() {
        var file = stay().document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ADMISSION_DATE, day("2020-10-06"))
                .fact(FactKey.DISCHARGE_DATE, day("2020-10-22"))
                .build();

        assertEquals(
                List.of("03.pdf 1 2020-10-22", "01.pdf 1 2020-10-24", "02.pdf 1 2020-10-24"),
                Answers.words(mismatch, file));
    }

    @ParameterizedTest
    @CsvSource({"18, none", "19, none", "17, stay-days/certain", "20, stay-days/certain", "81, stay-days/certain"})
    void countsTheDaysOfStayEitherWay(int days, String answer) {
        var file = stay().document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ADMISSION_DATE, day("2020-10-06"))
                .fact(FactKey.DISCHARGE_DATE, day("2020-10-24"))
                .fact(FactKey.STAY_DAYS, days)
                .build();

        assertEquals(answer, Answers.of(mismatch, DATE_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # operation in its record, mismatch, order
            2020-10-12, none, none
            2020-10-13, operation/certain, none
            2020-10-06, operation/certain, none
            2020-10-24, operation/certain, none
            2020-10-05, none, operation-before-admission/certain
            2020-10-25, none, operation-after-discharge/certain
            2019-10-12, none, operation-before-admission/certain
            """)
    void looksForTheOperationInTheStay(LocalDate operated, String differing, String ordered) {
        var file = stay().document(DocumentKind.OPERATION_RECORD)
                .fact(FactKey.OPERATION_DATE, operated)
                .build();

        assertEquals(differing, Answers.of(mismatch, DATE_MISMATCH, file));
        assertEquals(ordered, Answers.of(order, DATE_ORDER, file));
    }

    @Test
    void leavesOperationsOfLongAgoToTheHistory() {
        var file = stay().document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ADMISSION_DATE, day("2020-10-06"))
                .fact(FactKey.OPERATION_DATE, day("2015-04-01"))
                .build();

        assertEquals("none", Answers.of(order, DATE_ORDER, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # sampled, reported, answer
            2020-10-12, 2020-10-16, none
            2020-10-12, 2020-10-12, none
            2020-10-12, 2020-10-11, report-before-sampling/certain
            """)
    void ordersSamplingAndReport(LocalDate sampled, LocalDate reported, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.SAMPLING_DATE, sampled)
                .fact(FactKey.REPORT_DATE, reported)
                .build();

        assertEquals(answer, Answers.of(order, DATE_ORDER, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # hour of sampling, hour of the report, answer; 24:10 and bare days tell no hour
            07:10, 11:45, none
            07:10, 07:10, none
            07:10, 06:05, report-hour-before-sampling/probable
            07:10, '', none
            07:10, 24:10, none
            17时20分, 9时05分, report-hour-before-sampling/probable
            """)
    void ordersTheHoursOfOneDay(String sampled, String reported, String answer) {
        var file = new HoursOnPaper(sampled, reported).file();

        assertEquals(answer, Answers.of(order, DATE_ORDER, file));
    }

    @Test
    void keepsTheReportsOfOneFileApart() {
        var file = aCase().document(DocumentKind.LABORATORY_REPORT, "检验报告单", 2)
                .fact(FactKey.SAMPLING_DATE, day("2020-10-07"))
                .fact(FactKey.REPORT_DATE, day("2020-10-07"))
                .page(2)
                .fact(FactKey.SAMPLING_DATE, day("2020-10-13"))
                .fact(FactKey.REPORT_DATE, day("2020-10-13"))
                .build();

        assertEquals("none", Answers.of(order, DATE_ORDER, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind, issued, answer
            diagnosis-certificate, 2020-10-24, none
            diagnosis-certificate, 2020-10-23, none
            diagnosis-certificate, 2020-10-20, issued-before-discharge/certain
            diagnosis-certificate, 2020-10-05, issued-before-admission/certain
            invoice, 2020-10-20, none
            invoice, 2020-10-01, issued-before-admission/certain
            """)
    void findsPapersFromBeforeWhatTheyTellOf(String kind, LocalDate issued, String answer) {
        var file = aCase().document(DocumentKind.ofId(kind).orElseThrow())
                .fact(FactKey.ADMISSION_DATE, day("2020-10-06"))
                .fact(FactKey.DISCHARGE_DATE, day("2020-10-24"))
                .fact(FactKey.ISSUE_DATE, issued)
                .build();

        assertEquals(answer, Answers.of(order, DATE_ORDER, file));
    }

    @Test
    void ordersTheClaimItself() {
        var early = aCase().diagnosed("2020-10-20").reported("2020-10-19").build();
        var form = aCase().diagnosed("2020-10-20")
                .document(DocumentKind.CLAIM_FORM)
                .fact(FactKey.ISSUE_DATE, day("2020-10-19"))
                .build();
        var born = aCase().born("1985-03-02")
                .document(DocumentKind.OUTPATIENT_RECORD)
                .fact(FactKey.VISIT_DATE, day("1984-03-02"))
                .build();

        assertEquals("reported-before-diagnosis/certain", Answers.of(order, DATE_ORDER, early));
        assertEquals("claimed-before-diagnosis/certain", Answers.of(order, DATE_ORDER, form));
        assertEquals("before-birth/certain", Answers.of(order, DATE_ORDER, born));
    }

    @Test
    void buildsNothingOnUnsureDates() {
        var file = stay().document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ADMISSION_DATE, day("2020-10-06"))
                .unsure(FactKey.DISCHARGE_DATE, day("2020-10-21"), "2020年10月21日", "2020年10月24日")
                .document(DocumentKind.OPERATION_RECORD)
                .unsure(FactKey.OPERATION_DATE, day("2020-01-12"), "2020年1月12日", "2020年10月12日")
                .build();

        assertEquals("none", Answers.of(mismatch, DATE_MISMATCH, file));
        assertEquals("none", Answers.of(order, DATE_ORDER, file));
    }

    @ParameterizedTest
    @CsvSource({"0.90, 2020-10-21, none", "0.97, 2020-10-21, discharge/probable", "0.90, 2020-10-15, discharge/probable"
    })
    void believesOneReaderOnlyBeyondADigit(double confidence, LocalDate out, String answer) {
        var file = stay().document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ADMISSION_DATE, day("2020-10-06"))
                .single(FactKey.DISCHARGE_DATE, out, confidence)
                .build();

        assertEquals(answer, Answers.of(mismatch, DATE_MISMATCH, file));
    }

    private static CaseBuilder stay() {
        return aCase().document(DocumentKind.RECORD_FRONT_PAGE)
                .fact(FactKey.ADMISSION_NUMBER, "202005623")
                .fact(FactKey.ADMISSION_DATE, day("2020-10-06"))
                .fact(FactKey.DISCHARGE_DATE, day("2020-10-24"))
                .fact(FactKey.OPERATION_DATE, day("2020-10-12"))
                .document(DocumentKind.DIAGNOSIS_CERTIFICATE)
                .fact(FactKey.ADMISSION_NUMBER, "202005623")
                .fact(FactKey.ADMISSION_DATE, day("2020-10-06"))
                .fact(FactKey.DISCHARGE_DATE, day("2020-10-24"))
                .fact(FactKey.OPERATION_DATE, day("2020-10-12"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # title, certificate, answer
            死亡记录, 2020年11月17日07时, none
            死亡记录, 2020年11月19日07时, discharge/probable
            出院记录, 2020年11月19日07时, none
            """)
    void theDayOfDeathIsTheRecords(String title, String certificate, String answer) {
        var file = aCase().document(DocumentKind.DISCHARGE_SUMMARY, title, 1)
                .fact(FactKey.DISCHARGE_DATE, LocalDate.of(2020, 11, 17))
                .document(DocumentKind.DEATH_CERTIFICATE)
                .line("死亡日期：" + certificate)
                .build();

        assertEquals(answer, Answers.of(new DeathDayCheck(), DATE_MISMATCH, file));
    }
}
