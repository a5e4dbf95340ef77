package countersign.ocr.ppocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TornCharactersTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            拔除弓I流管, 拔除引流管
            置负压引I流管, 置负压引流管
            「]诊以, 门诊以
            T36.5°℃, T36.5℃
            裴-一鸣, 裴一鸣
            每日--次口服, 每日一次口服
            # as they are
            弓形虫, 弓形虫
            引导, 引导
            2021-03-02, 2021-03-02
            """)
    void joinsParts(String read, String whole) {
        var signs = new ArrayList<Read.Sign>();
        for (int i = 0; i < read.length(); i++) {
            signs.add(new Read.Sign(read.substring(i, i + 1), 10 * i, 10 * i + 10, 0.9, ""));
        }

        var joined = TornCharacters.joined(signs, 20);

        assertEquals(whole, joined.stream().map(Read.Sign::text).collect(Collectors.joining()));
        assertEquals(10.0 * read.length(), joined.get(joined.size() - 1).to());
    }

    @Test
    void aCharacterSeenTwiceInTheRoomOfOneIsOne() {
        var twice = List.of(new Read.Sign("川", 0, 17, 0.4, ""), new Read.Sign("川", 17, 40, 0.99, ""));
        var two = List.of(new Read.Sign("森", 0, 36, 0.9, ""), new Read.Sign("森", 36, 72, 0.9, ""));

        assertEquals(List.of(new Read.Sign("川", 0, 40, 0.99, "")), TornCharacters.joined(twice, 56));
        assertEquals(two, TornCharacters.joined(two, 56));
    }

    @Test
    void aDashAndAStrokeInTheRoomOfTwoStayTwo() {
        var signs = List.of(
                new Read.Sign("瘤", 0, 38, 0.9, ""),
                new Read.Sign("－", 38, 76, 0.9, ""),
                new Read.Sign("一", 76, 114, 0.9, ""),
                new Read.Sign("重", 114, 152, 0.9, ""));

        assertEquals(signs, TornCharacters.joined(signs, 48));
    }
}
