package countersign.ocr.ppocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            # read, second choice of every character, settled
            pT2NOMO1期, ?, pT2N0M0Ⅰ期
            （pTlcNOMO，IA3期）, ?, （pT1cN0M0，ⅠA3期）
            pT3NlaMO, ?, pT3N1aM0
            约80m1, ?, 约80ml
            最大径4.lcm, ?, 最大径4.1cm
            恶性肿瘤－一重度, ?, 恶性肿瘤——重度
            恶性肿瘤—一重度, ?, 恶性肿瘤——重度
            恶性肿瘤一一重度, ?, 恶性肿瘤——重度
            与切口一一对应, ?, 与切口一一对应
            陆万捌任零捌拾壹元, ?, 陆万捌仟零捌拾壹元
            血型：0型, ?, 血型：O型
            骼血管旁, ?, 髂血管旁
            骨骼动脉, ?, 骨骼动脉
            双眼脸轻度水肿, ?, 双眼睑轻度水肿
            脸部水肿, ?, 脸部水肿
            双肾孟积水, ?, 双肾盂积水
            2020.06.13.09:26, ?, 2020.06.13 09:26
            29日·10:53, ?, 29日 10:53
            3.02mmo1/L, ?, 3.02mmol/L
            critica1-i11ness, ?, critical-illness
            6.9X10~9/L, ?, 6.9×10^9/L
            出院医瞩, ?, 出院医嘱
            引人瞩目, ?, 引人瞩目
            全麻十体外循环, +, 全麻+体外循环
            十二指肠, +, 十二指肠
            二十天, +, 二十天
            全麻十体外循环, ?, 全麻十体外循环
            无高血压丶糖尿病, ?, 无高血压、糖尿病
            一, ?, —
            体温36.5°C, ?, 体温36.5°C
            屈曲90°, ?, 屈曲90°
            一个治疗量°, ?, 一个治疗量。
            CA125升高, ?, CA125升高
            HER2和Ki67, ?, HER2和Ki67
            2021O302, ?, 20210302
            WHO1级, Ⅰ, WHOⅠ级
            WHO1级, ?, WHO1级
            （pT1cN0M0）1A3期, ?, （pT1cN0M0）ⅠA3期
            Y-谷氨酰转肽酶, ?, γ-谷氨酰转肽酶
            疾病编码一, -, 疾病编码-
            末次月经半月前。育一, -, 末次月经半月前。育一
            """)
    void settlesWhatTheNeighboursDecide(String read, String other, String settled) {
        var signs = read.codePoints()
                .mapToObj(point -> new Read.Sign(Character.toString(point), 0, 1, 0.9, other))
                .toList();

        assertEquals(
                settled, LookAlikes.settled(signs).stream().map(Read.Sign::text).collect(Collectors.joining()));
    }
}
