package countersign.extract.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            姓　名：陈雅琴 | 姓名:陈雅琴
            （ⅡＢ期） | (IIB期)
            ２０２１－０３－０２ | 2021-03-02
            ⻘禾市中⼼医院 | 青禾市中心医院
            小脑⻆区 | 小脑角区
            第1⻚ | 第1页
            【主訴】 | [主诉]
            ①肺癌②高血压 | 1.肺癌2.高血压
            陳醫師 | 陈医师
            """)
    void bringsWhatMeansTheSameToOneForm(String printed, String folded) {
        assertEquals(folded, Folding.foldAll(printed));
    }

    @Property
    void neverTurnsADigitIntoAnother(@ForAll @CharRange(from = '0', to = '9') char digit) {
        assertEquals(String.valueOf(digit), Folding.fold(String.valueOf(digit)));
        assertEquals(digit, Folding.alike(digit));
    }
}
