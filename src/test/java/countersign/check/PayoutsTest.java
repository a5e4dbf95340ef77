package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayoutsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # born, diagnosed, illness, code, amount
            1980-05-12, 2020-05-11, 恶性肿瘤——重度, -, 300000.00
            1980-05-12, 2020-05-12, 恶性肿瘤——重度, -, 100000.00
            1980-02-29, 2020-02-28, 恶性肿瘤——重度, -, 300000.00
            1980-02-29, 2020-02-29, 恶性肿瘤——重度, -, 100000.00
            1981-02-28, 2021-02-28, 恶性肿瘤——重度, -, 100000.00
            1980-12-31, 2020-12-30, 恶性肿瘤——重度, -, 300000.00
            1961-01-02, 2021-01-01, 恶性肿瘤——重度, -, 100000.00
            1961-01-01, 2021-01-01, 恶性肿瘤——重度, -, -
            1990-01-01, 2021-01-01, 恶性肿瘤——轻度, C50.4, 50000.00
            1970-01-01, 2021-01-01, 恶性肿瘤（轻度）, C50.4, 50000.00
            1990-01-01, 2021-01-01, 恶性肿瘤——轻度, C73, -
            1990-01-01, 2019-06-01, 恶性肿瘤——轻度, C73, 50000.00
            1990-01-01, 2019-04-30, 恶性肿瘤——轻度, C73, 300000.00
            1970-01-01, 2019-04-30, 恶性肿瘤——轻度, C73.x00, 100000.00
            1970-01-01, 2019-04-30, 恶性肿瘤——轻度, C61, -
            1970-01-01, 2020-04-30, 恶性肿瘤——轻度, C61.x00, -
            1990-01-01, 2020-06-01, 恶性肿瘤——重度, C73, 300000.00
            1990-01-01, 2020-01-01, 戈谢病, -, 300000.00
            1990-01-01, 2019-12-31, 戈谢病, -, -
            1990-01-01, 2020-06-01, 子宫肌瘤, D25.9, -
            1990-01-01, 2020-06-01, 乳腺Ca, C50.4, 300000.00
            """)
    void paysByExactAgeClassAndVersion(String born, String diagnosed, String illness, String code, String amount) {
        var claimed = aCase().born(born).diagnosed(diagnosed).illness(illness);
        var file = (code == null ? claimed : claimed.code(code)).build();

        assertEquals(
                amount == null ? "nothing" : amount,
                Payouts.of(file).map(payout -> payout.amount().decimal()).orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource({
        "恶性肿瘤——重度, malignant-tumour, false",
        "恶性肿瘤(重度), malignant-tumour, false",
        "恶性肿瘤, malignant-tumour, false",
        "恶性肿瘤——重度（胃癌）, malignant-tumour, false",
        "胃癌, malignant-tumour, false",
        "弥漫大B细胞淋巴瘤, malignant-tumour, false",
        "恶性肿瘤——轻度, malignant-tumour-mild, true",
        "急性心肌梗塞, acute-mi-severe, false",
        "较重急性心肌梗死, acute-mi-severe, false",
        "较轻急性心肌梗死, acute-mi-mild, true",
        "良性脑肿瘤, nonmalignant-intracranial-tumour, false",
        "严重非恶性颅内肿瘤（听神经瘤）, nonmalignant-intracranial-tumour, false",
        "终末期肾病, chronic-renal-failure-severe, true",
        "冠状动脉搭桥术, cabg, true",
        "主动脉手术, aortic-surgery, true",
        "开颅手术, craniotomy, false",
        "重型再生障碍性贫血, aplastic-anaemia-severe, true",
        "再生障碍性贫血, aplastic-anaemia-severe, true",
        "脑中风后遗症, stroke-sequelae-severe, false",
        "急性重症肝炎, acute-severe-hepatitis, false",
        "系统性红斑狼疮-Ⅲ型或以上狼疮性肾炎, lupus-nephritis, true",
        "深度昏迷, deep-coma, false",
        "严重 Ⅲ 度烧伤, burn-third-degree, false",
        "庞贝病, pompe, true"
    })
    void findsTheIllnessThatIsMeant(String name, String id, boolean assumed) {
        var file = aCase().illness(name).build();

        assertEquals(id, Coverage.of(file).orElseThrow().illness().id());
        assertEquals(assumed, Payouts.of(file).orElseThrow().assumed());
    }

    @ParameterizedTest
    @CsvSource({"子宫肌瘤", "急性阑尾炎", "肺结节", "高血压3级", "2型糖尿病", "乳腺纤维腺瘤", "肺炎", "带状疱疹"})
    void findsNothingThatIsNotMeant(String name) {
        assertEquals(
                "none",
                Coverage.of(aCase().illness(name).build())
                        .map(coverage -> coverage.illness().id())
                        .orElse("none"));
    }
}
