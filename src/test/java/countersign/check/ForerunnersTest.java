package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.PRE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.fact.DateSpan;
import countersign.model.fact.FactKey;
import countersign.model.finding.ConceptKind;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joined on 2019-03-01. */
class ForerunnersTest {

    private final Check check = new PreExistingCheck();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a checkup says, on, the pathologist, answer
            肺结节, 2018-11-06, 右肺上叶浸润性腺癌, illness/probable
            肺结节, 2019-11-06, 右肺上叶浸润性腺癌, none
            甲状腺结节, 2018-11-06, 右肺上叶浸润性腺癌, none
            甲状腺结节, 2018-11-06, 甲状腺乳头状癌, illness/probable
            肝囊肿, 2018-11-06, 肝细胞癌, none
            胃黏膜不典型增生, 2018-11-06, 胃窦腺癌, illness/probable
            胃黏膜不典型增生, 2018-11-06, 结肠腺癌, none
            脾大, 2018-11-06, 慢性粒细胞白血病, illness/probable
            脾大, 2018-11-06, 胃窦腺癌, none
            """)
    void findsWhatShowedTheIllness(String said, LocalDate on, String pathology, String answer) {
        var file = aCase().document(DocumentKind.CHECKUP_REPORT)
                .fact(FactKey.VISIT_DATE, on)
                .said(ConceptKind.ILLNESS, said, "")
                .document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, pathology)
                .build();

        assertEquals(answer, Answers.of(check, PRE_EXISTING, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # plan, illness, said since, answer
            360-mutual, 脑中风后遗症, 2010-01-01/2010-12-31, cause/cannot-tell
            360-mutual, 脑中风后遗症, 2019-06-01/2019-12-31, none
            360-mutual, 恶性肿瘤, 2010-01-01/2010-12-31, none
            """)
    void leavesACauseToAPerson(String plan, String illness, String since, String answer) {
        var file = aCase().plan(plan)
                .illness(illness)
                .document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.ADMISSION_DATE, LocalDate.of(2020, 10, 1))
                .said(ConceptKind.ILLNESS, "高血压", since)
                .build();

        assertEquals(answer, Answers.of(check, PRE_EXISTING, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # onset, answer
            2018-12-01/2019-02-28, symptoms/probable
            2016-10-06/2019-04-04, symptoms-maybe/cannot-tell
            2018-12-01/2019-06-01, none
            """)
    void weighsHowMuchOfATimeLiesBeforeJoining(String onset, String answer) {
        var file = aCase().document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.ONSET, DateSpan.parse(onset), "腰背痛")
                .build();

        assertEquals(answer, Answers.of(check, PRE_EXISTING, file));
    }
}
