package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.TREATMENT_MISMATCH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.claim.Money;
import countersign.model.fact.Charge;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatmentCheckTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # illness, diagnosis, charged for, answer
            急性心肌梗死, 急性前壁心肌梗死, 注射用顺铂, against-tumours/probable
            急性心肌梗死, 急性前壁心肌梗死, 紫杉醇药物洗脱支架, none
            急性心肌梗死, 急性前壁心肌梗死, 阿司匹林肠溶片, none
            急性心肌梗死, 1.急性心肌梗死 2.肺癌术后, 注射用顺铂, none
            恶性肿瘤——重度, 右乳浸润性癌, 多西他赛注射液, none
            系统性红斑狼疮性肾炎, 狼疮性肾炎Ⅳ型, 注射用环磷酰胺, none
            """)
    void drugsAgainstTumoursNeedOne(String illness, String diagnosis, String item, String answer) {
        var file = aCase().illness(illness)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, diagnosis)
                .document(DocumentKind.EXPENSE_LIST)
                .fact(FactKey.CHARGE, new Charge(item, Optional.empty(), Optional.empty(), Money.parse("120.00")))
                .build();

        assertEquals(answer, Answers.of(new TreatmentCheck(), TREATMENT_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # illness, kind of document, line, answer
            直肠癌, invoice, 口腔种植费 12600.00, foreign-bill/probable
            直肠癌, expense-list, 双眼皮成形术 1 6800.00, foreign-bill/probable
            直肠癌, claim-form, 种植牙费用不在申请之内, none
            直肠癌, invoice, 手术费 8800.00, none
            下颌骨成釉细胞瘤, invoice, 口腔种植费 12600.00, none
            严重Ⅲ度烧伤, invoice, 医疗美容费 3000.00, none
            """)
    void billsOfAnotherTradeStandOut(String illness, String kind, String line, String answer) {
        var file = aCase().illness(illness)
                .document(DocumentKind.ofId(kind).orElseThrow())
                .line(line)
                .build();

        assertEquals(answer, Answers.of(new TreatmentCheck(), TREATMENT_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # operation, its day, a head of the invoice, total, answer; stay 2020-10-20 to 2020-11-02
            体外循环下二尖瓣置换术, 2020-10-25, 中成药费, 4000.00, operation-not-charged/probable
            体外循环下二尖瓣置换术, 2020-10-20, 中成药费, 4000.00, operation-not-charged/probable
            体外循环下二尖瓣置换术, 2020-11-02, 中成药费, 4000.00, operation-not-charged/probable
            体外循环下二尖瓣置换术, 2020-11-03, 中成药费, 4000.00, none
            体外循环下二尖瓣置换术, 2020-10-25, 手 术 费, 4000.00, none
            体外循环下二尖瓣置换术, 2020-10-25, 治疗费, 4000.00, none
            # an item was overlooked
            体外循环下二尖瓣置换术, 2020-10-25, 中成药费, 12000.00, none
            右肾穿刺活检术, 2020-10-25, 中成药费, 4000.00, none
            """)
    void anOperationIsCharged(String operation, LocalDate day, String head, String total, String answer) {
        var file = aCase().document(DocumentKind.OPERATION_RECORD)
                .fact(FactKey.OPERATION_DATE, day)
                .fact(FactKey.OPERATION, operation)
                .document(DocumentKind.INVOICE)
                .fact(FactKey.ADMISSION_DATE, LocalDate.parse("2020-10-20"))
                .fact(FactKey.DISCHARGE_DATE, LocalDate.parse("2020-11-02"))
                .fact(FactKey.INVOICE_ITEM, Money.parse("1000.00"))
                .fact(FactKey.INVOICE_ITEM, Money.parse("900.00"))
                .fact(FactKey.INVOICE_ITEM, Money.parse("1100.00"))
                .fact(FactKey.INVOICE_ITEM, Money.parse("1000.00"))
                .fact(FactKey.INVOICE_TOTAL, Money.parse(total))
                .line("床位费 1000.00 " + head + " 1000.00 其他支付 0.00")
                .build();

        assertEquals(answer, Answers.of(new TreatmentCheck(), TREATMENT_MISMATCH, file));
    }
}
