package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.catalogue.DocumentFormsReader;
import org.junit.jupiter.api.Test;

class FactLinesTest {

    @Test
    void namesTheLinesThatAreWorthASecondReading() {
        var page = PrintedPage.of("""
                            云岭市第一人民医院
                              入 院 记 录
                姓名:陈雅琴
                民族:汉
                入院日期:2021-03-02
                主诉:发现右乳肿块8月余
                体格检查:神清,心肺无异常。
                初步诊断:右乳恶性肿瘤
                """);

        var lines = new FactLines(new DocumentFormsReader().read())
                .of(page).stream().map(line -> page.lines().get(line).text()).toList();

        assertEquals(java.util.List.of("云岭市第一人民医院", "姓名:陈雅琴", "入院日期:2021-03-02", "主诉:发现右乳肿块8月余", "初步诊断:右乳恶性肿瘤"), lines);
    }
}
