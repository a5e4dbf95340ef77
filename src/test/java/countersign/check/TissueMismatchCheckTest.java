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

class TissueMismatchCheckTest {

    private final Check check = new TissueMismatchCheck();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the pathologist's diagnosis; the end of the stay; answer
            (右股骨远端)内生软骨瘤，未见恶性证据; 右股骨远端软骨肉瘤; illness/probable
            (左肾上腺)肾上腺皮质腺瘤，Weiss评分1分; 左肾上腺皮质癌(pT2N0M0); illness/probable
            (牙龈)粘膜白斑伴轻度不典型增生; 左下颌牙龈鳞状细胞癌; illness/probable
            阑尾低级别黏液性肿瘤(LAMN)，未见浸润性癌; 阑尾腺癌; illness/probable
            (小脑蚓部)毛细胞型星形细胞瘤，WHO Ⅰ级; 髓母细胞瘤; illness/probable
            (肛管)尖锐湿疣，低级别鳞状上皮内病变(LSIL); 肛管鳞状细胞癌; illness/probable
            (左眼)黑色素细胞瘤; 左眼脉络膜恶性黑色素瘤; illness/probable
            (骶骨)软骨瘤; 骶骨脊索瘤; illness/probable
            (上颌窦)内翻性乳头状瘤; 上颌窦鳞状细胞癌; illness/probable
            (上颌窦)内翻性乳头状瘤伴灶性癌变; 上颌窦鳞状细胞癌; none
            (左眼)恶性黑色素瘤，梭形细胞型; 左眼脉络膜恶性黑色素瘤; none
            (胃窦)溃疡型中分化腺癌; 胃窦恶性肿瘤; none
            (胃窦)高级别上皮内瘤变; 胃窦癌; none
            (胃窦)重度不典型增生，癌变不除外; 胃窦癌; none
            (右甲状腺)结节性甲状腺肿; 左肺上叶腺癌; none
            (右乳)纤维腺瘤; 右乳肿物待查; none
            (右乳)纤维腺瘤; 右乳癌术后; none
            (右乳)瘢痕组织，未见癌; 右乳癌; none
            (盆腔)子宫平滑肌瘤; 子宫平滑肌瘤; none
            """, delimiter = ';')
    void holdsWhatThePathologistSawAgainstTheRest(String tissue, String end, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, tissue)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, end)
                .build();

        assertEquals(answer, Answers.of(check, DIAGNOSIS_MISMATCH, file));
    }

    /** The first biopsy saw nothing, the second or the operation did. */
    @Test
    void anyReportOfACancerIsEnough() {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, "(胃窦)低级别上皮内瘤变")
                .document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, "(胃窦)腺癌")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, "胃窦癌")
                .build();

        assertEquals(List.of(), check.run(file));
    }

    @ParameterizedTest
    @CsvSource({"新辅助化疗4周期后手术, none", "外院手术病理示浸润性癌, none", "外院病理示浸润性癌, illness/probable", "完善检查后手术, illness/probable"})
    void tissueAfterTreatmentMayBeClean(String course, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, "(右乳)乳腺腺病")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .line(course)
                .fact(FactKey.DIAGNOSIS, "右乳浸润性癌")
                .build();

        assertEquals(answer, Answers.of(check, DIAGNOSIS_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource({
        "套细胞淋巴瘤累及骨髓, 慢性淋巴细胞白血病(Binet C期), illness/probable",
        "小淋巴细胞淋巴瘤/慢性淋巴细胞白血病, 慢性淋巴细胞白血病, none",
        "弥漫大B细胞淋巴瘤, 非霍奇金淋巴瘤, none",
        "弥漫大B细胞淋巴瘤, 慢性淋巴细胞白血病转化, none",
        "滤泡性淋巴瘤3级伴弥漫大B细胞淋巴瘤, 弥漫大B细胞淋巴瘤, none",
        "间变大细胞T细胞淋巴瘤, 弥漫大B细胞淋巴瘤, illness/probable",
        "符合套细胞淋巴瘤, 慢性淋巴细胞白血病, none",
        "(下唇)基底细胞癌, 下唇鳞状细胞癌, illness/probable",
        "(肛管)腺癌, 肛管鳞癌, illness/probable",
        "(右甲状腺)乳头状癌, 右甲状腺癌, none",
        "(右肺)腺癌, 右肺癌, none",
        "(右肺)腺鳞癌, 右肺腺癌, none",
        "(右肺)浸润性腺癌, 右肺鳞状细胞癌待排, none",
        "(右肺)腺癌, 右甲状腺髓样癌, none",
        "(胰头)导管腺癌, 胰腺癌, none",
        "(肝右叶)肝细胞癌, 肝右叶胆管细胞癌, illness/probable",
        "(骶骨)脊索瘤, 骶骨软骨肉瘤, illness/probable",
        "(膀胱)移行细胞癌, 膀胱尿路上皮癌, none"
    })
    void comparesTheSortsOfTumours(String tissue, String end, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, tissue)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, end)
                .build();

        assertEquals(answer, Answers.of(new BloodLineCheck(), DIAGNOSIS_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource({
        "'慢性淋巴细胞白血病(Binet A期，Rai 0期)', 慢性淋巴细胞白血病(Binet C期), stage/certain",
        "慢性淋巴细胞白血病(Binet C期), 慢性淋巴细胞白血病Binet分期：C, none",
        "原发性肝癌(BCLC B期), 原发性肝癌, none",
        "多发性骨髓瘤(ISS Ⅱ期), 多发性骨髓瘤(ISS III期), stage/certain",
        "多发性骨髓瘤(ISS Ⅱ期), 多发性骨髓瘤(R-ISS III期), none"
    })
    void comparesStagesOfOtherSystems(String discharge, String certificate, String answer) {
        var file = aCase().document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, discharge)
                .document(DocumentKind.DIAGNOSIS_CERTIFICATE)
                .fact(FactKey.DIAGNOSIS, certificate)
                .build();

        assertEquals(answer, Answers.of(new StageMismatchCheck(), DIAGNOSIS_MISMATCH, file));
    }
}
