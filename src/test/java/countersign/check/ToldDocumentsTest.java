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
}
