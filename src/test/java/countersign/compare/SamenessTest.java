package countersign.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.adjudication.AlikePage.Way;
import countersign.model.page.PageLook;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {

    private static final List<String> LAB = List.of(
            "松溪市第二人民医院检验报告单",
            "姓名：周以宁 性别：女 年龄：41岁 病历号：00873312",
            "标本号：20210305118 送检科室：普外科 床号：27",
            "白细胞计数 6.82 10^9/L 3.5-9.5",
            "红细胞计数 4.31 10^12/L 3.8-5.1",
            "血红蛋白 128 g/L 115-150",
            "血小板计数 233 10^9/L 125-350",
            "丙氨酸氨基转移酶 27.4 U/L 7-40",
            "天门冬氨酸氨基转移酶 22.9 U/L 13-35",
            "总胆红素 11.6 umol/L 5.1-22.2",
            "癌胚抗原 3.77 ng/mL 0-5",
            "糖类抗原125 18.25 U/mL 0-35",
            "采样时间：2021-03-05 06:48 报告时间：2021-03-05 10:22");

    private static final List<String> OTHER_PATIENT = List.of(
            "松溪市第二人民医院检验报告单",
            "姓名：林立夏 性别：女 年龄：52岁 病历号：00881907",
            "标本号：20210305204 送检科室：普外科 床号：31",
            "白细胞计数 5.14 10^9/L 3.5-9.5",
            "红细胞计数 4.02 10^12/L 3.8-5.1",
            "血红蛋白 119 g/L 115-150",
            "血小板计数 187 10^9/L 125-350",
            "丙氨酸氨基转移酶 19.8 U/L 7-40",
            "天门冬氨酸氨基转移酶 24.1 U/L 13-35",
            "总胆红素 9.3 umol/L 5.1-22.2",
            "癌胚抗原 12.40 ng/mL 0-5",
            "糖类抗原125 21.07 U/mL 0-35",
            "采样时间：2021-03-05 06:55 报告时间：2021-03-05 10:22");

    @ParameterizedTest
    @CsvSource({"0, 50", "0.5, 45", "1, 36"})
    void knowsASheetThatWasScannedAgain(double misreadOfHundred, int least) {
        int found = 0;
        for (long seed = 1; seed <= 50; seed++) {
            var one = Papers.print(Papers.misread(LAB, misreadOfHundred, seed));
            var other = Papers.print(LAB);
            found += Sameness.of(one, other).isPresent() && !Collections.disjoint(one.keys(), other.keys()) ? 1 : 0;
        }
        assertTrue(found >= least, "found " + found);
    }

    @Test
    void takesTheSameFormWithOtherValuesForAnother() {
        assertEquals(Optional.empty(), Sameness.of(Papers.print(LAB), Papers.print(OTHER_PATIENT)));
    }

    @Test
    void takesAnotherDaysValuesOfTheSamePatientForAnother() {
        var later = LAB.stream()
                .map(line -> line.replace("2021-03-05", "2021-03-09")
                        .replace("20210305118", "20210309077")
                        .replaceAll("(\\d)\\.(\\d)(\\d?)(?= )", "$1.4$3"))
                .toList();

        assertEquals(Optional.empty(), Sameness.of(Papers.print(LAB), Papers.print(later)));
    }

    @Test
    void knowsAReportUnderAnotherNameByItsNumber() {
        var altered = LAB.stream()
                .map(line -> line.replace("周以宁", "郑知行")
                        .replace("性别：女", "性别：男")
                        .replace("41岁", "37岁")
                        .replace("00873312", "00991204")
                        .replace("2021-03-05", "2021-04-17")
                        .replace("床号：27", "床号：12"))
                .toList();
        var one = Papers.print(LAB, "松溪市第二人民医院/20210305118");

        assertTrue(
                Sameness.of(one, Papers.print(altered, "松溪市第二人民医院/20210305118")).isPresent());
        assertEquals(Optional.empty(), Sameness.of(one, Papers.print(OTHER_PATIENT, "松溪市第二人民医院/20210305118")));
    }

    @Test
    void takesABlankFormForNothing() {
        var blank = List.of("手术知情同意书", "患者姓名：      性别：    年龄：", "本人已知悉上述风险并同意手术。", "签名：      年   月   日");
        var look = new PageLook("ab", 5, List.of());

        assertEquals(
                Optional.empty(),
                Sameness.of(
                        PagePrints.of(Papers.page("documents/01.jpg", blank, look), List.of()),
                        PagePrints.of(Papers.page("documents/07.jpg", blank, look), List.of())));
    }

    @Test
    void takesANormalFindingOfAnotherPatientForAnother() {
        String text = "双肺纹理清晰，走行自然，肺野内未见明显实变影。两肺门不大，纵隔未见肿大淋巴结。心影大小形态正常。双侧胸膜未见增厚。";
        var one = List.of(
                "胸部CT检查报告单",
                "姓名：周以宁 女 41岁 检查号：CT2103050117 住院号：00873312",
                "检查日期：2021-03-05",
                text,
                "报告日期：2021-03-05 14:20");
        var other = List.of(
                "胸部CT检查报告单",
                "姓名：林立夏 女 52岁 检查号：CT2103060033 住院号：00881907",
                "检查日期：2021-03-06",
                text,
                "报告日期：2021-03-06 09:51");

        assertEquals(Optional.empty(), Sameness.of(Papers.print(one), Papers.print(other)));
        assertEquals(Optional.of(Way.WORDS), Sameness.of(Papers.print(one), Papers.print(one)));
    }

    @Test
    void takesACertificateThatWasIssuedAnewForAnother() {
        var first = List.of(
                "诊断证明书 编号：ZM00148551",
                "周以宁 女 41岁 住院号：00873312",
                "患者于2021-03-02入院，2021-03-05行手术，2021-03-14出院，住院12天。",
                "诊断：右乳浸润性癌 病理号：P202103377",
                "2021-03-14");
        var anew = first.stream()
                .map(line -> line.equals("2021-03-14") ? "2021-04-20" : line)
                .toList();

        assertFalse(Sameness.toTheLetter(Papers.print(first), Papers.print(anew)));
        assertTrue(Sameness.toTheLetter(Papers.print(first), Papers.print(first)));
    }
}
