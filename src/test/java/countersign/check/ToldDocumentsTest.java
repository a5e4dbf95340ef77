package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.adjudication.Flag;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldDocumentsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day of the operation that the discharge tells of, another document, answer; stay 2020-10-20 to 2020-11-02
            2020-10-19, invoice, none
            2020-10-20, invoice, told
            2020-11-02, invoice, told
            2020-11-03, invoice, none
            2015-10-25, invoice, none
            2020-10-25, operation-record, none
            2020-10-25, other, none
            """)
    void asksForTheRecordOfAnOperationInTheStay(LocalDate operated, String other, String answer) {
        var file = aCase().document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ADMISSION_DATE, LocalDate.parse("2020-10-20"))
                .fact(FactKey.DISCHARGE_DATE, LocalDate.parse("2020-11-02"))
                .fact(FactKey.OPERATION_DATE, operated)
                .fact(FactKey.OPERATION, "右乳癌改良根治术")
                .line("出院记录")
                .document(DocumentKind.ofId(other).orElseThrow())
                .line("正文")
                .build();

        assertEquals(
                answer,
                ToldDocuments.operationRecord(file, new PresentDocuments(file))
                        .map(Flag::reason)
                        .orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # illness, line of the discharge summary, another document, answer
            心脏粘液瘤切除手术, 术后病理示：左心房粘液瘤, invoice, told
            心脏瓣膜手术, 术后病理示：瓣膜粘液样变性, invoice, none
            良性脑肿瘤, 术后病理回报：脑膜瘤WHOⅠ级, invoice, told
            良性脑肿瘤, 术后病理示脑膜瘤, invoice, told
            良性脑肿瘤, 术后病理示脑膜瘤, pathology-report, none
            良性脑肿瘤, 术后病理示脑膜瘤, other, none
            良性脑肿瘤, 病理结果未回, invoice, none
            良性脑肿瘤, 待病理回报：, invoice, none
            良性脑肿瘤, 病理报告：待回报后门诊随诊, invoice, none
            良性脑肿瘤, 标本送病理检查, invoice, none
            """)
    void asksForTheReportWhoseAnswerIsTold(String illness, String line, String other, String answer) {
        var file = aCase().illness(illness)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .line(line)
                .document(DocumentKind.ofId(other).orElseThrow())
                .line("正文")
                .build();

        assertEquals(
                answer,
                ToldDocuments.pathologyReport(file, new PresentDocuments(file))
                        .map(Flag::reason)
                        .orElse("none"));
    }
}
