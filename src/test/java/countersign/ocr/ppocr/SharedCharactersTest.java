package countersign.ocr.ppocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.imaging.Stripe;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedCharactersTest {

    /** Characters are ten wide; the second line starts where the third column says. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            采样时间：2, 2020年, 50, 采样时间：|2020年
            2,          2020年, -1, 2020年
            2020年,     年,     39, 2020年
            标本类型:,  ：血清, 39, 标本类型:|血清
            标本类型：, 型：,   31, 标本类型：
            # as they are
            住院号：2,  2020,   70, 住院号：2|2020
            住院号：1,  2020,   40, 住院号：1|2020
            """)
    void readsWhatTwoLinesShareOnce(String left, String right, double start, String once) {
        var row = SharedCharacters.once(List.of(read(left, 0), read(right, start)));

        assertEquals(
                once,
                row.stream()
                        .map(line -> line.signs().stream().map(Read.Sign::text).collect(Collectors.joining()))
                        .collect(Collectors.joining("|")));
    }

    private static Read read(String text, double start) {
        var signs = new ArrayList<Read.Sign>();
        for (int i = 0; i < text.length(); i++) {
            signs.add(new Read.Sign(text.substring(i, i + 1), 10 * i, 10 * i + 10, 0.9, ""));
        }
        return new Read(new Stripe(start, 20, 0, 10.0 * text.length(), 14, new double[2]), signs);
    }
}
