package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.CRITERIA_NOT_SHOWN;
import static countersign.model.adjudication.FlagKind.DIAGNOSIS_MISMATCH;
import static countersign.model.adjudication.FlagKind.INVOICE_TOTAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.claim.Money;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnotherIllnessCheckTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # claimed, pathology, discharge, answer
            严重克罗恩病, 溃疡性结肠炎, 溃疡性结肠炎, illness/probable
            严重克罗恩病, 克罗恩病, 克罗恩病, none
            严重克罗恩病, 溃疡性结肠炎, 克罗恩病, none
            严重克罗恩病, 慢性炎, 不全性肠梗阻, none
            嗜铬细胞瘤, （左肾上腺）皮质腺瘤, 左肾上腺皮质腺瘤, illness/probable
            嗜铬细胞瘤, 嗜铬细胞瘤, 左肾上腺嗜铬细胞瘤, none
            """)
    void tellsWhatThePathologistAndTheEndOfTheStayAgreeOn(
            String claimed, String pathology, String discharge, String answer) {
        var file = aCase().plan("360-mutual")
                .illness(claimed)
                .document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, pathology)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, discharge)
                .build();

        assertEquals(answer, Answers.of(new AnotherIllnessCheck(), DIAGNOSIS_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # pathology, discharge, answer
            急性淋巴细胞白血病（L2）骨髓象, 急性髓系白血病（M2型）, illness/probable
            急性淋巴细胞白血病, 急性淋巴细胞白血病（B-ALL）, none
            急性白血病, 急性髓系白血病, none
            急性混合细胞白血病（髓系白血病/淋巴细胞白血病）, 急性淋巴细胞白血病, none
            淋巴母细胞淋巴瘤, 急性淋巴细胞白血病, none
            弥漫大B细胞淋巴瘤, 霍奇金淋巴瘤, illness/probable
            非霍奇金淋巴瘤, 弥漫大B细胞淋巴瘤, none
            """)
    void linesOfBloodCellsAreNotTakenForEachOther(String pathology, String discharge, String answer) {
        var file = aCase().plan("360-mutual")
                .illness("白血病")
                .document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, pathology)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, discharge)
                .build();

        assertEquals(answer, Answers.of(new BloodLineCheck(), DIAGNOSIS_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # operation, answer
            右侧桥小脑角区肿物穿刺活检术, several/cannot-tell
            开颅右侧听神经瘤切除术, none
            右侧枕下乙状窦后入路听神经瘤切除术, none
            """)
    void aBiopsyIsLessThanIsAsked(String operation, String answer) {
        var file = aCase().plan("360-mutual")
                .illness("良性脑肿瘤")
                .document(DocumentKind.OPERATION_RECORD)
                .fact(FactKey.DIAGNOSIS, "右侧听神经瘤")
                .fact(FactKey.OPERATION, operation)
                .line(operation)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, "右侧听神经瘤")
                .build();

        assertEquals(answer, Answers.of(new CriteriaCheck(), CRITERIA_NOT_SHOWN, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # total, fund and own share of the bill, of the settlement, answer
            22930.00, 11250.60, 11679.40, 22930.00, 11250.60, 11679.40, none
            22930.00, 11250.60, 11679.40, 22930.00, 13250.60, 9679.40, settlement/probable
            22930.00, 11250.60, 11679.40, 31000.00, 13250.60, 9679.40, none
            """)
    void aSettlementSaysWhatItsBillSays(
            String total,
            String fund,
            String own,
            String otherTotal,
            String otherFund,
            String otherOwn,
            String answer) {
        var file = aCase().document(DocumentKind.INVOICE)
                .fact(FactKey.INVOICE_TOTAL, Money.parse(total))
                .fact(FactKey.INVOICE_FUND, Money.parse(fund))
                .fact(FactKey.INVOICE_OWN, Money.parse(own))
                .document(DocumentKind.SETTLEMENT)
                .fact(FactKey.INVOICE_TOTAL, Money.parse(otherTotal))
                .fact(FactKey.INVOICE_FUND, Money.parse(otherFund))
                .fact(FactKey.INVOICE_OWN, Money.parse(otherOwn))
                .build();

        assertEquals(answer, Answers.of(new SettlementCheck(), INVOICE_TOTAL, file));
    }
}
