package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
