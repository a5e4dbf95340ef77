package countersign.demo.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.claim.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

    @ParameterizedTest
    @CsvSource({
        "61337.02, 陆万壹仟叁佰叁拾柒元零贰分",
        "24000.00, 贰万肆仟元整",
        "10203.50, 壹万零贰佰零叁元伍角整",
        "300000.00, 叁拾万元整",
        "60005.07, 陆万零伍元零柒分",
        "890.10, 捌佰玖拾元壹角整"
    })
    void writesSumsAsInvoicesDo(String sum, String capitals) {
        assertEquals(capitals, Capitals.of(Money.parse(sum)));
    }
}
