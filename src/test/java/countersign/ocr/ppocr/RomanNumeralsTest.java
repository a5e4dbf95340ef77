package countersign.ocr.ppocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNumeralsTest {

    private static final int WIDTH = 160;
    private static final int NUMERAL = 40;
    private static final int WIDE = 30;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # read, behind it, strokes on the picture, then
            I, B期, 2, Ⅱ
            ⅡI, B期, 2, Ⅱ
            ⅡI, B期, 3, Ⅲ
            ⅢI, 期, 3, Ⅲ
            Ⅱ, A期, 3, Ⅲ
            Ⅱ, 级, 2, Ⅱ
            II, B期, 2, II
            I, 期, 1, Ⅰ
            # nothing that is counted
            Ⅱ, 号, 3, Ⅱ
            Ⅳ, 期, 3, Ⅳ
            """)
    void countsStrokes(String read, String behind, int strokes, String numeral) {
        var line = new DrawnLine(WIDTH).character(2).numeral(NUMERAL, strokes).character(80);
        var signs = new ArrayList<Read.Sign>();
        signs.add(new Read.Sign("，", 0, 38, 0.9, ""));
        double part = (double) WIDE / read.length();
        for (int i = 0; i < read.length(); i++) {
            double from = NUMERAL - 1 + i * part;
            signs.add(new Read.Sign(read.substring(i, i + 1), from, from + part, 0.9, ""));
        }
        for (int i = 0; i < behind.length(); i++) {
            signs.add(new Read.Sign(behind.substring(i, i + 1), 78 + 20 * i, 98 + 20 * i, 0.9, ""));
        }

        var counted = new RomanNumerals(LineInk.of(line.picture()), WIDTH).counted(signs);

        assertEquals(
                "，" + numeral + behind, counted.stream().map(Read.Sign::text).collect(Collectors.joining()));
    }
}
