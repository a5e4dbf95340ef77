package countersign.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed finds the name it means, however it is typed. */
class WantedTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # typed, name, distance (-1: not found)
            陈雅琴, 陈雅琴, 0
            雅琴, 陈雅琴, 1
            琴, 陈雅琴, 1
            chenyaqin, 陈雅琴, 2
            chenyaq, 陈雅琴, 2
            chen ya qin, 陈雅琴, 2
            cyq, 陈雅琴, 2
            CYQ, 陈雅琴, 2
            cyaqin, 陈雅琴, 2
            yaqin, 陈雅琴, 3
            yq, 陈雅琴, 3
            cqy, 陈雅琴, -1
            陳雅琴, 陈雅琴, 0
            陈雅琴, 陳雅琴, 0
            陈稚琴, 陈雅琴, 4
            陈稚芹, 陈雅琴, -1
            zengzhenhua, 曾振华, 2
            shanwei, 单伟, 2
            exzl, 恶性肿瘤——重度, 2
            恶性肿瘤重度, 恶性肿瘤——重度, 0
            0731, HZ-210412-00731, 1
            hz210412, HZ-210412-00731, 0
            ２１０４１２, HZ-210412-00731, 1
            """)
    void finds(String typed, String name, int distance) {
        assertEquals(distance, Wanted.of(typed).distance(name).orElse(-1));
    }
}
