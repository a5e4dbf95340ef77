package countersign.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDifferenceTest {

    /** What the file says, what the first reader sees, what the second sees, and whether that is something else. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            合计:12345.00元, 合计:92345.00元, 合计：92345.00 元, true
            合计:12345.00元, 合计:12345.00元, 合计:72345.00元, false
            合计:12345.00元, 合计:12845.00元, 合计:12345.00元, false
            合计:12345.00元, 合计:12845.00元, 合计:12945.00元, false
            '合计:12,345.00元', 合计:12345.00元, 合计:1234500元, false
            日期:2021-03-05, 日期:2021-0305, 日期:20210305, false
            日期:2021-03-05, 日期:2021-08-25, 日期:2021-08-25, true
            姓名:陈雅静, 姓名:王建国, 姓名：王建国, true
            姓名:陈雅静, 姓名:陈雅静, 姓名:王建国, false
            姓名:陈雅静, 姓名:陈雅净, 姓名:陈雅净, false
            左侧乳腺癌, 右侧乳腺癌, 右侧乳腺癌, true
            左侧乳腺癌, 右侧乳腺癌, 石侧乳腺癌, false
            甲状腺乳头状癌, 甲状腺乳头状癌, 甲状腺乳头状瘤, false
            甲状腺结节, 甲状腺恶性肿瘤, 甲状腺恶性肿瘤, true
            住院号:O0123, 住院号:00123, 住院号:00123, false
            病理号 21-0456, 印 章, 章, false
            'Total 24500.00, paid by fund 14800.00', 'Total 94700.00, paid by fund 14800.(', 'Total 94700.00, paid by fund 14800，', true
            (男), （男）, 男, false
            """)
    void whatBothReadersSeeCounts(String file, String first, String second, boolean plain) {
        assertEquals(plain, new LineDifference(1).isPlain(file, first, second));
    }

    @ParameterizedTest
    @CsvSource({"12345, 12845, false", "12345, 92845, true", "12345, 912345, false"})
    void ofWordsThatNobodySeesOneDigitIsTooLittle(String file, String seen, boolean plain) {
        assertEquals(plain, new LineDifference(2).isPlain(file, seen, seen));
    }
}
