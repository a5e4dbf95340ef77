package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.AGE_OUT_OF_RANGE;
import static countersign.model.adjudication.FlagKind.AMOUNT_MISMATCH;
import static countersign.model.adjudication.FlagKind.LATE_REPORT;
import static countersign.model.adjudication.FlagKind.NOT_A_MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipAndAgeTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # joined, left, diagnosed, answer
            2020-05-12, -, 2020-05-11, before-joining/certain
            2020-05-12, -, 2020-05-12, none
            2019-05-12, 2020-09-30, 2020-09-30, none
            2019-05-12, 2020-09-30, 2020-10-01, after-leaving/certain
            2019-05-12, -, 2022-01-28, none
            2019-05-12, -, 2022-01-29, plan-ended/certain
            """)
    void paysMembersOnly(String joined, String left, String diagnosed, String answer) {
        var claim = aCase().joined(joined).diagnosed(diagnosed);
        var file = (left == null ? claim : claim.left(left)).build();

        assertEquals(answer, Answers.of(new MembershipCheck(), NOT_A_MEMBER, file));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-20, 2019-02-14, proven-before-joining/probable",
        "2019-02-20, 2019-03-14, none",
        "2020-02-20, 2020-02-14, none"
    })
    void asksThePathologistWhenItBegan(LocalDate reported, LocalDate sampled, String answer) {
        var file = aCase().joined("2019-03-01")
                .document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, "乳腺浸润性导管癌")
                .fact(FactKey.REPORT_DATE, reported)
                .fact(FactKey.SAMPLING_DATE, sampled)
                .build();

        assertEquals(answer, Answers.of(new MembershipCheck(), NOT_A_MEMBER, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # born, joined, diagnosed, answer
            1960-01-02, 2020-01-01, 2020-06-01, diagnosis-too-old/certain
            1960-01-02, 2020-01-01, 2020-01-01, none
            1960-01-01, 2020-01-01, 2020-06-01, joining-too-old/certain
            1960-02-29, 2019-03-01, 2020-02-28, none
            1960-02-29, 2019-03-01, 2020-02-29, diagnosis-too-old/certain
            2020-01-01, 2020-01-30, 2020-06-01, joining-too-young/certain
            2020-01-01, 2020-01-31, 2020-06-01, none
            1990-01-01, 2020-01-01, 2020-06-01, none
            """)
    void takesAndCoversItsAges(String born, String joined, String diagnosed, String answer) {
        var file = aCase().born(born).joined(joined).diagnosed(diagnosed).build();

        assertEquals(answer, Answers.of(new AgeCheck(), AGE_OUT_OF_RANGE, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # born, diagnosed, illness, amount, answer
            1980-05-12, 2020-05-11, 恶性肿瘤——重度, 300000.00, none
            1980-05-12, 2020-05-12, 恶性肿瘤——重度, 300000.00, other-sum/certain
            1980-05-12, 2020-05-12, 恶性肿瘤——重度, 100000.00, none
            1990-05-12, 2020-05-12, 恶性肿瘤——轻度, 300000.00, other-sum/probable
            1990-05-12, 2020-05-12, 恶性肿瘤——轻度, 50000.00, none
            1990-05-12, 2020-05-12, 子宫肌瘤, 300000.00, none
            """)
    void comparesTheSumWithThePlan(String born, String diagnosed, String illness, String amount, String answer) {
        var file = aCase().born(born)
                .diagnosed(diagnosed)
                .illness(illness)
                .amount(amount)
                .build();

        assertEquals(answer, Answers.of(new AmountCheck(), AMOUNT_MISMATCH, file));
    }

    @Test
    void showsWhereTheBirthIsPrinted() {
        var file = aCase().born("1980-05-12")
                .diagnosed("2020-05-12")
                .amount("300000.00")
                .document(DocumentKind.IDENTITY_CARD)
                .fact(FactKey.BIRTH_DATE, LocalDate.of(1980, 5, 12), "1980年5月12日")
                .build();

        assertEquals(List.of("01.pdf 1 1980年5月12日"), Answers.words(new AmountCheck(), file));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-01, 2020-10-28, none",
        "2020-05-01, 2020-10-29, window/certain",
        "2019-06-01, 2019-12-01, window/probable"
    })
    void countsTheDaysToTheReport(String diagnosed, String reported, String answer) {
        var file = aCase().diagnosed(diagnosed).reported(reported).build();

        assertEquals(answer, Answers.of(new LateReportCheck(), LATE_REPORT, file));
    }

    @ParameterizedTest
    @CsvSource({
        "双耳失聪, 2020-05-01, 2021-04-26, none",
        "双耳失聪, 2020-05-01, 2021-04-27, window/certain",
        "急性心肌梗塞, 2020-05-01, 2020-10-29, window/certain"
    })
    void waitsHalfAYearForWhatIsLeftOfAnIllness(String illness, String diagnosed, String reported, String answer) {
        var file =
                aCase().illness(illness).diagnosed(diagnosed).reported(reported).build();

        assertEquals(answer, Answers.of(new LateReportCheck(), LATE_REPORT, file));
    }
}
