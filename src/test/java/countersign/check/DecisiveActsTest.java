package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Flag;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done decides illnesses that are operations; what was named decides others. */
class DecisiveActsTest {

    private final Check check = new CriteriaCheck();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # claimed, the operation's name, a step of it, kind of flag and first words
            破裂脑动脉瘤夹闭手术, 右侧翼点入路开颅前交通动脉瘤夹闭术, 铣下骨瓣, none
            破裂脑动脉瘤夹闭手术, 大脑中动脉动脉瘤夹闭术, 临时阻断后以瘤夹夹闭, none
            破裂脑动脉瘤夹闭手术, 全脑血管造影+动脉瘤栓塞术, 填入弹簧圈4枚, criteria-not-met 动脉瘤栓塞
            破裂脑动脉瘤夹闭手术, 支架辅助动脉瘤介入栓塞术, 致密栓塞, criteria-not-met 介入栓塞
            破裂脑动脉瘤夹闭手术, 脑室外引流术, 见血性脑脊液, criteria-not-shown 脑室外引流术
            冠状动脉搭桥术, 非体外循环冠状动脉旁路移植术, 正中开胸, none
            冠状动脉搭桥术, 冠脉造影+支架置入术, 植入支架2枚, criteria-not-met 支架
            冠状动脉搭桥术, 冠状动脉造影术, 右桡动脉入路, criteria-not-shown 冠状动脉造影术
            心脏瓣膜手术, 二尖瓣机械瓣置换术, 体外循环下切开左房, none
            心脏瓣膜手术, 经导管主动脉瓣置换术(TAVR), 释放瓣膜, criteria-not-met TAVR
            心脏瓣膜手术, 经皮二尖瓣球囊成形术, 球囊扩张3次, criteria-not-met 经皮二尖瓣
            主动脉手术, 升主动脉及全弓置换术, 深低温停循环, none
            主动脉手术, 胸主动脉覆膜支架腔内隔绝术, 释放支架, criteria-not-met 腔内隔绝
            心脏粘液瘤切除手术, 左心房黏液瘤摘除术, 体外循环下, none
            心脏粘液瘤切除手术, 心包穿刺引流术, 引流200ml, criteria-not-shown 心包穿刺引流术
            急性坏死性胰腺炎开腹手术, 剖腹探查+胰腺坏死组织清除术, 取上腹正中切口, none
            急性坏死性胰腺炎开腹手术, CT引导下经皮穿刺引流术, 置管2根, criteria-not-met 穿刺引流
            严重Ⅲ度房室传导阻滞, 双腔永久性心脏起搏器置入术, 电极到位, none
            严重Brugada综合征, 植入型心律转复除颤器(ICD)置入术, 测试良好, none
            胆道重建手术, 肝门空肠Roux-en-Y吻合术, 切除闭锁胆管, none
            多发性大动脉炎旁路移植手术, 左锁骨下动脉球囊扩张+支架植入术, 造影通畅, criteria-not-met 球囊扩张
            重大器官移植术或造血干细胞移植术, 同种异体原位肝移植术, 植入供肝, none
            重大器官移植术或造血干细胞移植术, 人工肝血浆置换术, 肝移植中心治疗, criteria-not-shown 人工肝血浆置换术
            重大器官移植术或造血干细胞移植术, 肝左外叶供肝切取术, 离断肝实质, criteria-not-met 供肝切取
            开颅手术, 左侧钻孔引流术, 局麻下锥颅, criteria-not-shown 左侧钻孔引流术
            开颅手术, 去骨瓣减压术, 剪开硬脑膜, none
            """)
    void asksForTheOperationOfTheDefinition(String illness, String operation, String step, String answer) {
        var file = aCase().illness(illness)
                .document(DocumentKind.OPERATION_RECORD)
                .fact(FactKey.OPERATION_DATE, LocalDate.parse("2020-10-20"))
                .fact(FactKey.OPERATION, operation)
                .line("手术名称:" + operation)
                .line(step)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, "见手术记录")
                .build();

        assertEquals(answer, said(file));
    }

    @Test
    void asksNothingOfAnOperationWhoseRecordIsNotThere() {
        var file = aCase().illness("心脏瓣膜手术")
                .document(DocumentKind.ADMISSION_RECORD)
                .line("二尖瓣关闭不全")
                .build();

        assertEquals("none", said(file));
    }

    @ParameterizedTest
    @CsvSource({"扩张型心肌病, none", "酒精性心肌病, criteria-not-met 酒精性心肌病", "扩张型心肌病(酒精性心肌病), criteria-not-met 扩张型心肌病(酒精性心肌病)"})
    void keepsOutWhatTheDefinitionExcludesByName(String diagnosis, String answer) {
        var file = aCase().illness("严重心肌病")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, diagnosis)
                .build();

        assertEquals(answer, said(file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # claimed, code, last diagnosis, code of the front page, kind of flag and first words
            良性脑肿瘤, D32.0, 右侧蝶骨嵴脑膜瘤, D32.0, none
            良性脑肿瘤, D35.2, 垂体腺瘤(无功能型), D35.2, criteria-not-met 垂体腺瘤(无功能型)
            良性脑肿瘤, D35.2, 鞍区占位, D35.200, criteria-not-met D35.200
            良性脑肿瘤, D33.3, 左侧听神经瘤, D33.3, none
            急性心肌梗塞, I20.0, 不稳定型心绞痛, I20.0, criteria-not-met 不稳定型心绞痛
            严重帕金森病, G20, 药物性帕金森综合征, G21.1, criteria-not-met 药物性帕金森综合征
            严重帕金森病, G20, 原发性帕金森病(H-Y 4级), G20, none
            """)
    void keepsOutWhatTheDefinitionExcludesByCode(
            String illness, String code, String diagnosis, String printed, String answer) {
        var file = aCase().illness(illness)
                .code(code)
                .document(DocumentKind.RECORD_FRONT_PAGE)
                .fact(FactKey.DIAGNOSIS, diagnosis)
                .fact(FactKey.ICD_10, printed)
                .build();

        assertEquals(answer, said(file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # diagnosis at admission, last diagnosis, answer: a sort of it that is kept out outweighs the bare name
            帕金森病, 药物性帕金森综合征, criteria-not-met 药物性帕金森综合征
            原发性帕金森病, 药物性帕金森综合征, criteria-not-shown 原发性帕金森病
            帕金森病, 帕金森病, criteria-not-shown 帕金森病
            """)
    void believesTheLastNameOfAnIllness(String first, String last, String answer) {
        var file = aCase().illness("严重帕金森病")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, first)
                .fact(FactKey.DIAGNOSIS, last)
                .build();

        assertEquals(answer, said(file));
    }

    private String said(CaseFile file) {
        var flags = check.run(file);
        return flags.isEmpty()
                ? "none"
                : flags.stream().map(DecisiveActsTest::said).collect(Collectors.joining(" "));
    }

    private static String said(Flag flag) {
        return flag.kind().id()
                + flag.evidence().stream()
                        .findFirst()
                        .map(words -> " " + words.text())
                        .orElse("");
    }
}
