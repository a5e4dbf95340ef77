package countersign.extract.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.catalogue.DocumentFormsReader;
import countersign.extract.PrintedPage;
import countersign.model.page.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    private final Labels labels =
            new Labels(LabelBook.of(new DocumentFormsReader().read(), DocumentKind.ADMISSION_RECORD));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            姓名:陈雅琴 性别:女 年龄:37岁 | 姓名 性别 年龄
            姓名陈雅琴性别女年龄38岁 | 姓名 性别 年龄
            姓 名:陈雅琴 | 姓名
            【主诉】 | 主诉
            佳院号:0021034567 | 住院号
            人院日期:2021-03-02 | 入院日期
            一、主诉:头痛3天 | 主诉
            联系人姓名:林某某 | 联系人姓名
            手术医师姓名:王某 | 手术医师姓名:
            患者20天前无明显诱因出现腹痛 | -
            患者 今日 突发胸痛 | -
            术前诊断明确,无手术禁忌 | -
            无发热,出院后定期复查:血常规 | -
            """)
    void areFoundInAndBetweenValuesButNotInSentences(String printed, String expected) {
        var cell = Sheet.of(PrintedPage.of(printed)).cells().get(0);

        var found = labels.of(cell).stream().map(Label::printed).toList();

        assertEquals(expected, found.isEmpty() ? "-" : String.join(" ", found));
    }
}
