package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.catalogue.DocumentFormsReader;
import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {

    private final Classifier classifier = new Classifier(new DocumentFormsReader().read());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            居民身份证 | identity-card
            常住人口登记卡 | household-register
            互助金申请表 | claim-form
            大病互助计划申请书 | claim-form
            授权委托书 | authorisation
            个人信息处理授权书 | authorisation
            诊 断 证 明 书 | diagnosis-certificate
            云岭市第一人民医院疾病诊断证明书 | diagnosis-certificate
            门(急)诊病历 | outpatient-record
            青禾市中心医院 门诊病历 | outpatient-record
            住 院 病 案 首 页 | record-front-page
            中医住院病案首页 | record-front-page
            入 院 记 录 | admission-record
            住院志 | admission-record
            24小时内入出院记录 | discharge-summary
            出院小结 | discharge-summary
            出院证明书 | discharge-summary
            死亡记录 | discharge-summary
            手术记录单 | operation-record
            介入手术记录 | operation-record
            组织病理学诊断报告 | pathology-report
            冰冻切片报告 | pathology-report
            骨髓涂片检查报告单 | pathology-report
            CT检查报告单 | imaging-report
            彩色多普勒超声检查报告单 | imaging-report
            电子胃镜检查报告 | imaging-report
            磁共振(MRI)检查报告单 | imaging-report
            检验报告单(肝功能+甲胎蛋白) | laboratory-report
            血常规检验报告单 | laboratory-report
            化验单 | laboratory-report
            常规心电图检查报告 | ecg-report
            健康体检报告 | checkup-report
            住院病人费用明细清单 | expense-list
            岚州省医疗住院收费票据(电子) | invoice
            医疗门诊收费票据 | invoice
            基本医疗保险住院费用结算单 | settlement
            医疗保障基金结算清单 | settlement
            居民死亡医学证明(推断)书 | death-certificate
            Discharge Summary 出院小结 | discharge-summary
            Surgical Pathology Report 病理报告 | pathology-report
            检 查 报 告 | imaging-report
            住院病历记录 | admission-record
            出院(死亡)记录 | discharge-summary
            冠状动脉介入诊疗记录 | operation-record
            经皮冠状动脉介入治疗手术记录 | operation-record
            流式细胞学检测报告 | pathology-report
            核磁检查报告 | imaging-report
            尿液分析报告单 | laboratory-report
            疾病诊断意见书 | diagnosis-certificate
            门(急)诊电子病历 | outpatient-record
            住院医药费收据 | invoice
            手术护理记录 | other
            首次病程记录 | other
            临时医嘱单 | other
            麻醉记录单 | other
            入院纪录 | admission-record
            诊断证明节 | diagnosis-certificate
            病理珍断报告书 | pathology-report
            人院记录 | admission-record
            """)
    void readsTheTitle(String title, String kind) {
        var page = PrintedPage.of("\n\n                    " + title + "\n\n姓名:林某某   性别:女\n");

        assertEquals(
                kind,
                classifier.classify("documents/01.pdf", 1, List.of(page)).kind().id());
    }

    @Test
    void aTitleInASentenceIsNone() {
        var page = PrintedPage.of("""

                本人同意查阅入院记录、出院记录和病理报告。
                详见出院小结。
                """);

        assertEquals(
                DocumentKind.OTHER,
                classifier.classify("documents/01.pdf", 1, List.of(page)).kind());
    }

    @Test
    void withoutATitleLabelsTell() {
        var card = PrintedPage.of("""

                姓 名   林某某
                性 别   女     民 族   汉
                出 生   1985 年 3 月 2 日
                住 址   某某市望水路1号
                公民身份号码   990001198503021244
                """);
        var discharge = PrintedPage.of("""

                姓名:林某某   住院号:0021034567
                入院诊断:甲状腺结节
                诊疗经过:入院后完善检查。
                出院诊断:甲状腺癌
                出院情况:可。
                出院医嘱:随诊。
                """);

        assertEquals(
                DocumentKind.IDENTITY_CARD,
                classifier.classify("a", 1, List.of(card)).kind());
        assertEquals(
                DocumentKind.DISCHARGE_SUMMARY,
                classifier.classify("b", 1, List.of(discharge)).kind());
    }

    @Test
    void aCardIsKnownByItsNumber() {
        var card = PrintedPage.of("""

                   某某农村商业银行

                   6230 9162 0000 9217 017

                   林某某
                """);

        assertEquals(
                DocumentKind.BANK_CARD,
                classifier.classify("a", 1, List.of(card)).kind());
    }

    @Test
    void aPageWithoutATitleGoesOn() {
        var first = PrintedPage.of("documents/01.pdf", 1, "\n\n            入 院 记 录\n主诉:头痛3天\n", 0);
        var next = PrintedPage.of("documents/01.pdf", 2, "\n初步诊断:头痛\n", 0);

        var document = classifier.classify("documents/01.pdf", 2, List.of(first, next));

        assertEquals(DocumentKind.ADMISSION_RECORD, document.kind());
        assertEquals("入院记录", document.title());
    }

    @Test
    void aLaterPageOfARecordIsNoDocumentOfItsOwn() {
        var page = PrintedPage.of("""
                专科情况：右乳外上象限触及肿块，质硬。
                辅助检查：乳腺超声示右乳低回声结节。
                初步诊断：右乳肿块
                诊断依据：触诊及超声所见。
                鉴别诊断：乳腺纤维腺瘤。
                诊疗计划：完善检查，择期手术。
                医师签名：许沛     2021-03-02
                """);

        assertEquals(Optional.empty(), classifier.kindOf(page));
    }
}
