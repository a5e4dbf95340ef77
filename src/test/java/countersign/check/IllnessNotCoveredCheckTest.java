package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.ILLNESS_NOT_COVERED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IllnessNotCoveredCheckTest {

    private final Check check = new IllnessNotCoveredCheck();

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # illness, code, diagnosed, answer
            恶性肿瘤——重度, C16.3, 2020-05-01, none
            子宫肌瘤, D25.9, 2020-05-01, on-no-list/certain
            急性阑尾炎, K35.9, 2020-05-01, on-no-list/certain
            戈谢病, E75.2, 2019-12-31, on-no-list/certain
            戈谢病, E75.2, 2020-01-01, none
            恶性肿瘤——轻度, C73, 2020-01-01, site-out/certain
            恶性肿瘤——轻度, C73, 2019-12-31, none
            恶性肿瘤——轻度, C61, 2019-04-30, site-out/probable
            恶性肿瘤——轻度, C50.4, 2020-01-01, none
            """)
    void looksOnTheListsOfItsVersion(String illness, String code, String diagnosed, String answer) {
        var file = aCase().illness(illness).code(code).diagnosed(diagnosed).build();

        assertEquals(answer, Answers.of(check, ILLNESS_NOT_COVERED, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # pathology, discharge, code, answer
            乳腺纤维腺瘤, 右乳纤维腺瘤, D24, proven-benign/certain
            乳腺浸润性导管癌, 右乳纤维腺瘤, D24, none
            乳腺导管原位癌, 右乳腺增生, D05.1, none
            乳腺纤维腺瘤, 右乳纤维腺瘤, C50.4, none
            乳腺交界性叶状肿瘤, 右乳纤维腺瘤, D24, none
            左肾上腺节细胞神经瘤, 左肾上腺节细胞神经瘤, D36.1, proven-benign/certain
            左肾上腺节细胞神经母细胞瘤, 左肾上腺节细胞神经瘤, D36.1, none
            未见骨髓瘤证据, 意义未明的单克隆免疫球蛋白血症（MGUS）, D47.2, none
            未见骨髓瘤证据, 意义未明的单克隆免疫球蛋白血症（MGUS）, D89.1, proven-benign/certain
            未查见癌细胞, 右乳腺增生病, N60.3, proven-benign/certain
            '(乳腺)腺病,未见癌', 右乳腺增生病, N60.3, proven-benign/certain
            左睾丸肉芽肿性炎, 左侧肉芽肿性睾丸炎, N45.9, proven-benign/certain
            """)
    void readsWhatTheRecordsProve(String pathology, String discharge, String code, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, pathology)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, discharge)
                .fact(FactKey.ICD_10, code)
                .build();

        assertEquals(answer, Answers.of(check, ILLNESS_NOT_COVERED, file));
    }

    @ParameterizedTest
    @CsvSource({"左睾丸肿瘤, proven-benign/certain", "左睾丸占位, proven-benign/certain", "左睾丸恶性肿瘤, none", "左睾丸精原细胞瘤, none"})
    void takesWhatWasThoughtAtAdmissionForAGuess(String first, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, "左睾丸肉芽肿性炎")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, first)
                .fact(FactKey.DIAGNOSIS, "左侧肉芽肿性睾丸炎")
                .build();

        assertEquals(answer, Answers.of(check, ILLNESS_NOT_COVERED, file));
    }

    @Test
    void leavesAnOddNameToAPersonWhereTheRecordsNameACoveredIllness() {
        var file = aCase().illness("乳房的毛病")
                .document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, "乳腺浸润性导管癌")
                .build();

        assertEquals("on-no-list/cannot-tell", Answers.of(check, ILLNESS_NOT_COVERED, file));
    }
}
