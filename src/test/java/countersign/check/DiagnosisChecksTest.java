package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.DIAGNOSIS_MISMATCH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisChecksTest {

    private final Check sides = new SideCheck();
    private final Check illnesses = new IllnessMismatchCheck();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # certificate, discharge summary, operation, answer
            左肾透明细胞癌, 左肾癌, 后腹腔镜右肾根治性切除术, side/certain
            左肾透明细胞癌, 左肾癌, 后腹腔镜左肾根治性切除术, none
            右乳浸润性癌, 右乳浸润性导管癌；左乳纤维腺瘤, 右乳癌改良根治术, none
            左肺癌, 左肺腺癌，右肺结节, 左肺上叶切除术, none
            左肺癌, 左肺腺癌伴右肺转移, 左肺上叶切除术, none
            双侧卵巢癌, 右侧卵巢癌, 左侧附件切除术, none
            甲状腺左叶乳头状癌, 甲状腺癌（左）, 甲状腺右叶切除术, side/certain
            右侧听神经瘤, 右桥小脑角占位, 左枕下乙状窦后入路开颅听神经瘤切除术, side/certain
            右侧额部脑膜瘤, 右侧额部脑膜瘤（WHOⅠ级）, 左侧额部开颅脑膜瘤切除术, side/certain
            左声带鳞癌, 喉癌（左侧声带）, 右侧声带切除术, side/certain
            肝右叶癌, 肝癌, 左半肝切除术, side/certain
            左颈淋巴结肿大, 右侧扁桃体淋巴瘤, 右颈部淋巴结切除活检术, none
            右肾癌, 右肾癌，左肾囊肿, 右肾切除术, none
            左小腿离断伤 右下肢擦伤, 左小腿离断伤, 左小腿截肢术, none
            胃癌, 胃窦癌, 胃大部切除术, none
            """)
    void comparesSidesOfPairedOrgans(String certificate, String discharge, String operation, String answer) {
        var file = aCase().document(DocumentKind.DIAGNOSIS_CERTIFICATE)
                .fact(FactKey.DIAGNOSIS, certificate)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, discharge)
                .document(DocumentKind.OPERATION_RECORD)
                .fact(FactKey.OPERATION, operation)
                .build();

        assertEquals(answer, Answers.of(sides, DIAGNOSIS_MISMATCH, file));
    }

    @Test
    void pointsAtTheOddSideThenAtTheOthers() {
        var file = kidney().document(DocumentKind.OPERATION_RECORD)
                .fact(FactKey.DIAGNOSIS, "右肾癌")
                .fact(FactKey.OPERATION, "右肾切除术")
                .build();

        assertEquals(
                List.of("03.pdf 1 右肾癌", "03.pdf 1 右肾切除术", "01.pdf 1 左肾癌", "02.pdf 1 左肾癌"), Answers.words(sides, file));
    }

    @ParameterizedTest
    @CsvSource({"0.9, none", "0.97, side/probable"})
    void buildsNothingOnOneCharacterThatOneReaderMayHaveMisread(double confidence, String answer) {
        var file = kidney().document(DocumentKind.OPERATION_RECORD)
                .single(FactKey.OPERATION, "右肾切除术", confidence)
                .build();
        var unsure = kidney().document(DocumentKind.OPERATION_RECORD)
                .unsure(FactKey.OPERATION, "右肾切除术", "右肾切除术", "左肾切除术")
                .build();

        assertEquals(answer, Answers.of(sides, DIAGNOSIS_MISMATCH, file));
        assertEquals("none", Answers.of(sides, DIAGNOSIS_MISMATCH, unsure));
    }

    @ParameterizedTest
    @CsvSource({"右肾切除木, 0.7, side/certain", "右肾切除木, 0.4, none", "肾切除木, 0.7, none"})
    void trustsASideThatBothReadersSawWhateverElseTheyDifferIn(String second, double confidence, String answer) {
        var file = kidney().document(DocumentKind.OPERATION_RECORD)
                .unsure(FactKey.OPERATION, "右肾切除术", "右肾切除术", second, confidence)
                .build();

        assertEquals(answer, Answers.of(sides, DIAGNOSIS_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # certificate, discharge summary, pathology, answer
            胃癌, 胃窦低分化腺癌, 胃窦低分化腺癌，部分为印戒细胞癌, none
            胃癌, 胃窦低分化腺癌, 直肠中分化腺癌, illness/certain
            胃癌, 胃癌伴肝转移, 肝转移性腺癌, none
            胃癌, 胃癌，胆囊结石，慢性肝炎, 胃腺癌, none
            卵巢癌, 右侧卵巢高级别浆液性癌, 子宫内膜样癌, none
            直肠癌, 直肠癌, 乙状结肠腺癌, none
            弥漫大B细胞淋巴瘤, 胃弥漫大B细胞淋巴瘤, 胃淋巴瘤, none
            急性心肌梗死, 急性下壁心肌梗死；陈旧性脑梗死, 左肺癌, illness/certain
            肺癌, 右肺腺癌, 肾透明细胞癌, illness/certain
            """)
    void comparesTheIllnessOnlyByPartsOfTheBody(String certificate, String discharge, String pathology, String answer) {
        var file = aCase().document(DocumentKind.DIAGNOSIS_CERTIFICATE)
                .fact(FactKey.DIAGNOSIS, certificate)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, discharge)
                .document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, pathology)
                .build();

        assertEquals(answer, Answers.of(illnesses, DIAGNOSIS_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource({"C16.3, none", "C20, claimed-code/probable", "C80, none"})
    void comparesTheClaimedCode(String code, String answer) {
        var file = aCase().code(code)
                .document(DocumentKind.DIAGNOSIS_CERTIFICATE)
                .fact(FactKey.DIAGNOSIS, "胃癌")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, "胃窦低分化腺癌")
                .build();

        assertEquals(answer, Answers.of(illnesses, DIAGNOSIS_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # pathology, discharge, answer: letters behind the group refine, other systems count otherwise
            FIGO IIIB, FIGO IA, stage/certain
            FIGO IIIB, FIGO IIIC, none
            FIGO IIIB, FIGO III, none
            Ann Arbor II, FIGO IA, none
            IIIB, IA, none
            pT2N0M0, pT3N0M0, stage/certain
            pT2aN0M0, pT2N0M0, none
            """)
    void comparesStages(String pathology, String discharge, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.STAGE, pathology)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.STAGE, discharge)
                .build();

        assertEquals(answer, Answers.of(new StageMismatchCheck(), DIAGNOSIS_MISMATCH, file));
    }

    private static CaseBuilder kidney() {
        return aCase().document(DocumentKind.DIAGNOSIS_CERTIFICATE)
                .fact(FactKey.DIAGNOSIS, "左肾癌")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, "左肾癌");
    }
}
