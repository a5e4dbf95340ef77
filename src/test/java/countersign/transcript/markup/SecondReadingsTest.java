package countersign.transcript.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.transcript.SampleTranscript;
import countersign.transcript.page.Word;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondReadingsTest {

    @ParameterizedTest
    @CsvSource({
        "T4 N1 M0, T4 N1 M0, T4|N1|M0",
        "T4 N1 M0, T4NlMO, T4|Nl|MO",
        "T4 N1 M0, T4 M0, T4||M0",
        "T4 N1 M0, T4 N(1 M0, T4|N(1|M0",
        "入院 2021, 人院2021年, 人院|2021年",
        "一 二, '', |",
    })
    void isCutWhereTheWordsEnd(String first, String second, String expected) {
        var words = Word.of(SampleTranscript.line(first, 0, 0));

        assertEquals(List.of(expected.split("\\|", -1)), SecondReadings.of(words, second));
    }

    @Property(tries = 200)
    void nothingIsLost(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 8) String word,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 8) String other,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 20) String second) {
        var words = Word.of(SampleTranscript.line(word + " " + other, 0, 0));

        assertEquals(second, String.join("", SecondReadings.of(words, second)));
    }
}
