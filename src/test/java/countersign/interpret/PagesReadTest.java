package countersign.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.catalogue.DocumentFormsReader;
import countersign.catalogue.LexiconReader;
import countersign.extract.Classifier;
import countersign.extract.Extractors;
import countersign.extract.Passages;
import countersign.extract.PrintedPage;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Finding;
import countersign.model.finding.Findings;
import countersign.model.finding.Polarity;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages: headings in their forms, sentences over lines and pages, parts of reports, rows of tables. */
class PagesReadTest {

    private static final countersign.model.fact.DocumentForms FORMS = new DocumentFormsReader().read();
    private static final Classifier CLASSIFIER = new Classifier(FORMS);
    private static final Extractors EXTRACTORS = new Extractors(FORMS);
    private static final Interpreter INTERPRETER = new Interpreter(new Passages(FORMS), new LexiconReader().read());

    @ParameterizedTest
    @ValueSource(strings = {"""
                                 入 院 记 录
                姓名:张安   性别:男   年龄:56岁   住院号:0012345
                入院日期:2021年03月02日
                主诉:咳嗽、痰中带血1月余。
                现病史:患者1月前无明显诱因出现咳嗽,伴痰中带血,无胸痛、
                发热,外院胸部CT考虑右肺上叶癌。
                既往史:否认高血压、糖尿病史,10年前患肺
                结核,已治愈。
                家族史:母亲患乳腺癌,父亲体健。
                """, """
                                 入 院 记 录
                姓名:张安   性别:男   年龄:56岁   住院号:0012345
                入院日期:2021年03月02日
                【主诉】 咳嗽、痰中带血1月余。
                【现病史】 患者1月前无明显诱因出现咳嗽,伴痰中带血,无胸痛、
                发热,外院胸部CT考虑右肺上叶癌。
                【既往史】 否认高血压、糖尿病史,10年前患肺
                结核,已治愈。
                【家族史】 母亲患乳腺癌,父亲体健。
                """, """
                                 入 院 记 录
                姓名:张安   性别:男   年龄:56岁   住院号:0012345
                入院日期:2021年03月02日
                主 诉:咳嗽、痰中带血1月余。
                现 病 史:患者1月前无明显诱因出现咳嗽,伴痰中带血,无胸痛、
                发热,外院胸部CT考虑右肺上叶癌。
                既 往 史:否认高血压、糖尿病史,10年前患肺
                结核,已治愈。
                家 族 史:母亲患乳腺癌,父亲体健。
                """, """
                                 入 院 记 录
                姓名:张安   性别:男   年龄:56岁   住院号:0012345
                入院日期:2021年03月02日
                主诉
                咳嗽、痰中带血1月余。
                现病史
                患者1月前无明显诱因出现咳嗽,伴痰中带血,无胸痛、
                发热,外院胸部CT考虑右肺上叶癌。
                既往史
                否认高血压、糖尿病史,10年前患肺
                结核,已治愈。
                家族史
                母亲患乳腺癌,父亲体健。
                """})
    void anAdmissionRecordSaysTheSameUnderAllFormsOfHeadings(String page) {
        var said = illnesses(read(PrintedPage.of(page)));

        assertTrue(said.contains("肺癌 PRESENT PROBABLE PATIENT"), said::toString);
        assertTrue(said.contains("高血压 ABSENT DEFINITE PATIENT"), said::toString);
        assertTrue(said.contains("糖尿病 ABSENT DEFINITE PATIENT"), said::toString);
        assertTrue(said.contains("肺结核 PRESENT DEFINITE PATIENT"), said::toString);
        assertTrue(said.contains("乳腺癌 PRESENT DEFINITE MOTHER"), said::toString);
        assertEquals(
                List.of(),
                said.stream()
                        .filter(one -> one.startsWith("乳腺癌 PRESENT DEFINITE P"))
                        .toList());
    }

    @Test
    void aHistoryGoesOnOverThePage() {
        var first = PrintedPage.of("documents/01.pdf", 1, """
                                 入 院 记 录
                姓名:张安   性别:男   年龄:56岁   住院号:0012345
                入院日期:2021年03月02日
                主诉:发现左乳肿物2月余。
                家族史:父亲因胃癌去世,母亲健在,否认其他
                """, 0);
        var second = PrintedPage.of("documents/01.pdf", 2, """
                姓名:张安   住院号:0012345                第2页
                家族性疾病,有一姐患乳腺癌,否认高血压病史。
                体格检查:左乳外上象限可触及一约2cm肿物。
                """, 0);

        var findings = read(first, second);

        assertTrue(
                illnesses(findings).contains("乳腺癌 PRESENT DEFINITE SISTER"),
                () -> illnesses(findings).toString());
        assertTrue(
                findings.of("乳腺肿物")
                        .anyMatch(finding ->
                                finding.ofPatient() && finding.section().equals("体格检查")),
                () -> illnesses(findings).toString());
    }

    @Test
    void aPathologyReportTellsWhatWasFoundFromWhatWasSuspected() {
        var findings = read(PrintedPage.of("""
                             安州市第一人民医院病理检查报告单
                姓名:李安   性别:女   年龄:45岁   病理号:P2100123
                送检日期:2021-03-02   报告日期:2021-03-08
                临床诊断:左乳肿物,乳腺癌?
                肉眼所见:灰白组织一块,大小3×2×2cm。
                镜下所见:癌细胞呈巢状排列,浸润间质。
                病理诊断:(左乳)浸润性导管癌,Ⅱ级,脉管未见癌栓,淋巴结0/5。
                免疫组化:ER(90%+),PR(-),HER2(1+),Ki-67(20%)。
                """));

        assertTrue(findings.of("浸润性导管癌")
                .anyMatch(finding -> finding.present()
                        && finding.surety() == countersign.model.finding.Surety.DEFINITE
                        && finding.side().isPresent()));
        assertTrue(findings.of("ER").anyMatch(Finding::present));
        assertTrue(findings.of("PR").anyMatch(finding -> finding.polarity() == Polarity.ABSENT));
        assertTrue(findings.of("淋巴结转移").allMatch(finding -> finding.polarity() == Polarity.ABSENT));
    }

    @Test
    void rowsOfALaboratoryReportAreValuesWithTheirLimits() {
        var findings = read(PrintedPage.of("""
                             安州市第一人民医院检验报告单
                姓名:李安   性别:女   年龄:45岁   标本号:20210302001
                采集时间:2021-03-02 08:10   报告时间:2021-03-02 10:30
                项目                 结果        单位        参考区间
                肌酐(CREA)           867   ↑     μmol/L      57-111
                谷丙转氨酶(ALT)      35          U/L         9-50
                甲胎蛋白             1210  ↑     ng/ml       0-7.0
                血红蛋白             62    ↓     g/L         115-150
                """));

        assertTrue(
                findings.of("血肌酐升高").anyMatch(Finding::present),
                () -> findings.all().toString());
        var raised = findings.of("血肌酐升高").findFirst().orElseThrow();
        assertEquals(111, raised.value().orElseThrow().upperLimit().orElseThrow());
        assertTrue(findings.of("AFP升高").anyMatch(Finding::present));
        assertTrue(findings.of("血红蛋白降低").anyMatch(Finding::present));
        assertTrue(findings.of("ALT升高").allMatch(finding -> !finding.present()));
    }

    @Test
    void aPaperWithoutALabelledDateCountsFromTheLastDayItNames() {
        var findings = read(PrintedPage.of("""
                            安州市第一人民医院
                            血液透析治疗情况说明
                兹有患者李安,男,37岁,诊断慢性肾脏病5期,2021年3月1日在我院行首次血液透析,此后
                规律透析,至2021年6月21日累计透析49次。
                """));

        assertTrue(
                findings.of("血液透析")
                        .anyMatch(finding -> finding.when()
                                .days()
                                .filter(days -> days.toString().equals("2021-03-01/2021-03-01"))
                                .isPresent()),
                () -> findings.all().toString());
    }

    private static Findings read(Transcript... pages) {
        var document = CLASSIFIER.classify("documents/01.pdf", pages.length, List.of(pages));
        var facts = new FactSheet(EXTRACTORS.facts(document));
        return INTERPRETER.interpret(List.of(document), facts);
    }

    private static List<String> illnesses(Findings findings) {
        var said = new ArrayList<String>();
        findings.all()
                .forEach(finding -> said.add(finding.concept().name() + " " + finding.polarity() + " "
                        + finding.surety() + " " + finding.who()));
        return said;
    }
}
