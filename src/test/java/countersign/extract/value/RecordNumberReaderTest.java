package countersign.extract.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordNumberReaderTest {

    private final RecordNumberReader reader = new RecordNumberReader(4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text                     | number, - for none
            202137652:右侧卵巢癌       | 202137652
            202137652.右侧卵巢癌       | 202137652
            ZY2020911075 科室          | ZY2020911075
            2020-31-8906               | 2020-31-8906
            No 0040944251              | No0040944251
            2O2137652                  | 202137652
            2021年3月2日               | -
            2021.3.2                   | -
            12:30                      | -
            123                        | -
            """)
    void readsAWholeNumberOrNone(String text, String number) {
        assertEquals(number, reader.find(text).map(match -> match.value()).orElse("-"));
    }
}
