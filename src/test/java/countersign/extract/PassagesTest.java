package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.catalogue.DocumentFormsReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private final Classifier classifier = new Classifier(new DocumentFormsReader().read());
    private final Passages passages = new Passages(new DocumentFormsReader().read());

    @Test
    void goesOnBelowTheHeadOfTheNextPage() {
        var first = PrintedPage.of("documents/01.pdf", 1, """
                                   云岫市第三人民医院
                                        入院记录
                姓名:温如玉     科室:普外科     床号:12     住院号:00812345
                主诉:发现右乳肿物三月余。
                现病史:患者三月前无意中发现右乳外上象限一肿物,约花生米大小,质硬,无疼痛,
                打印时间:2021-03-09 10:12                                第1页 共2页""", 0);
        var second = PrintedPage.of("documents/01.pdf", 2, """
                                   云岫市第三人民医院
                姓名:温如玉     科室:普外科     床号:12     住院号:00812345
                边界不清,未予重视。一周前自觉肿物较前增大,来我院就诊,超声示右乳低回声肿块。
                既往史:否认高血压、糖尿病、冠心病史。
                医师签名:陆知行
                打印时间:2021-03-09 10:12                                第2页 共2页""", 0);

        var document = classifier.classify("documents/01.pdf", 2, List.of(first, second));

        assertEquals(
                List.of(
                        "主诉 发现右乳肿物三月余",
                        "现病史 患者三月前无意中发现右乳外上象限一肿物,约花生米大小,质硬,无疼痛",
                        "现病史 边界不清,未予重视。一周前自觉肿物较前增大,来我院就诊,超声示右乳低回声肿块。",
                        "既往史 否认高血压、糖尿病、冠心病史"),
                passages.of(document).stream()
                        .map(passage ->
                                passage.section() + " " + passage.words().text())
                        .collect(Collectors.toList()));
    }

    @Test
    void partsALetterOfOneParagraphByItsHeadings() {
        var page = PrintedPage.of("""
                                     柳泉县人民医院
                                        住院病历
                姓名/阚玉兰  性别/女  年龄/45岁  科别/神经内科  床号/18  住院号/20-3371
                主诉:突发右侧肢体活动不灵4小时。现病史:患者4小时前干农活时突感头痛,随即右侧上
                下肢活动不灵,家人送来我院。既往史:平素身体尚可,否认糖尿病。家族史:母亲高血
                压,已故。查体:神志清,右上肢肌力0级。""");

        assertEquals(
                List.of(
                        "主诉 突发右侧肢体活动不灵4小时",
                        "现病史 患者4小时前干农活时突感头痛,随即右侧上下肢活动不灵,家人送来我院",
                        "既往史 平素身体尚可,否认糖尿病",
                        "家族史 母亲高血压,已故",
                        "体格检查 神志清,右上肢肌力0级"),
                said(page).stream().filter(words -> !words.startsWith(" ")).toList());
    }

    @Test
    void joinsHeadingsThatANarrowColumnBreaks() {
        var page = PrintedPage.of("""
                                     沧澜省胸科医院
                                     出院小结(表格式)
                患者姓名    容景行     性别    男        住院号    0003318842
                入院日期    2021-03-08           出院日期    2021-03-25

                入院时诊    前上纵隔肿物
                断
                住院诊疗    入院后完善检查,行前纵隔肿瘤切除术,术后恢复顺利。病理回报胸腺
                经过摘要    鳞状细胞癌。
                出院时诊    胸腺鳞状细胞癌
                断
                出院医嘱    定期复查。
                及随访""");

        assertEquals(
                List.of("入院诊断 前上纵隔肿物", "诊疗经过 入院后完善检查,行前纵隔肿瘤切除术,术后恢复顺利。病理回报胸腺鳞状细胞癌", "出院诊断 胸腺鳞状细胞癌", "出院医嘱 定期复查"),
                said(page).stream().map(words -> words.replace("时诊断 ", "诊断 ")).toList());
    }

    @Test
    void takesHeadingsOfExportsAndOfSoap() {
        var page = PrintedPage.of("""
                                   澜州和安国际医院
                            Progress Note 门诊病历


                # S 主诉
                坠马致头部外伤40分钟
                # O 查体
                右颞部头皮血肿。
                # P 处置计划
                急诊手术。""");

        assertEquals(List.of("主诉 坠马致头部外伤40分钟", "体格检查 右颞部头皮血肿", "处理 急诊手术"), said(page));
    }

    private List<String> said(countersign.model.page.Transcript page) {
        return passages.of(classifier.classify("documents/01.pdf", 1, List.of(page))).stream()
                .map(passage -> passage.section() + " " + passage.words().text())
                .toList();
    }

    @Test
    void keepsTheSentencesOfALetterAroundItsLabels() {
        var page = PrintedPage.of("""
                郗大成,男性,36岁,住院号20010045。2020年1月16日因"乏力、尿黄6天"入院,2020年3
                月5日出院,共住院49天。入院后查HBsAg阳性,病程中神志清楚,未出现肝性脑病,影像未
                见肝脏缩小。经抗病毒、保肝治疗,黄疸消退。出院诊断:急性黄疸型乙型病毒性肝炎。嘱
                继续服恩替卡韦。
                                                             雁门市传染病医院  2020年3月5日
                """);

        var said = passages.of(classifier.classify("documents/01.pdf", 1, List.of(page))).stream()
                .map(passage -> passage.section() + " " + passage.words().text())
                .toList();

        assertTrue(said.stream().anyMatch(one -> one.contains("病程中神志清楚,未出现肝性脑病,影像未见肝脏缩小。经抗病毒")), said::toString);
        assertTrue(said.contains("出院诊断 急性黄疸型乙型病毒性肝炎。嘱继续服恩替卡韦"), said::toString);
    }

    @Test
    void takesNoRowOfAFormForALetter() {
        var page = PrintedPage.of("""
                                        出院记录
                姓名:张安    性别:男    年龄:56岁    住院号:0012345
                入院日期:2021-03-02    出院日期:2021-03-09    住院天数:7天
                出院诊断:右肺上叶腺癌
                """);

        assertEquals(
                List.of("出院诊断 右肺上叶腺癌"),
                passages.of(classifier.classify("documents/01.pdf", 1, List.of(page))).stream()
                        .map(passage ->
                                passage.section() + " " + passage.words().text())
                        .toList());
    }
}
