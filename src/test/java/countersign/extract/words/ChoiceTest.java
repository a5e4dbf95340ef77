package countersign.extract.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.extract.PrintedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            □男 ☑女            | 女
            ☑男 □女            | 男
            □男□女             | -
            ■有 □无            | 有
            √有 □无            | 有
            男□ 女☑            | 女
            ○有 ●无            | 无
            [ ]有 [√]无        | 无
            ( )是 (√)否        | 否
            男√ 女             | 男
            男 √女             | 女
            □城镇职工 ☒城乡居民 □自费 | 城乡居民
            ☑高血压 ☑糖尿病 □冠心病   | 高血压 糖尿病
            2 1.男 2.女        | 女
            [1]1.男 2.女       | 男
            1.男 2.女          | -
            1.治愈 2.好转 3.未愈 2    | 好转
            右乳浸润性导管癌    | 右乳浸润性导管癌
            女                 | 女
            □ 女               | □ 女
            """)
    void isWhatWasTicked(String printed, String chosen) {
        var sheet = Sheet.of(PrintedPage.of(printed.strip()));
        var words = Words.joinApart(sheet.cells().stream().map(Cell::words).toList());

        assertEquals(chosen, Choice.of(words).map(Words::text).orElse("-"));
    }

    @Test
    void aNumberedListIsNoChoice() {
        var cell = Sheet.of(PrintedPage.of("1.右乳癌 2.高血压")).cells().get(0);

        assertEquals("1.右乳癌 2.高血压", Choice.ticked(cell.words()).map(Words::text).orElse("-"));
    }
}
