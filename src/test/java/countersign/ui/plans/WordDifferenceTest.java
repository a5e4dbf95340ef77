package countersign.ui.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed in a sentence is told word by word, Chinese by character. */
class WordDifferenceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # before, now, what is shown: [removed] and {added}
            等待期90天, 等待期180天, 等待期[90]{180}天
            等待期90天, 等待期90天, 等待期90天
            '', 意外无等待期, {意外无等待期}
            意外无等待期, '', [意外无等待期]
            'Reported within 30 days of diagnosis', 'Reported within 180 days of diagnosis', 'Reported within [30 ]{180 }days of diagnosis'
            'As the class says: 甲状腺', 'Out of cover: 甲状腺', '[As the class says: 甲状腺]{Out of cover: 甲状腺}'
            """)
    void tells(String before, String now, String shown) {
        assertEquals(
                shown,
                WordDifference.between(before, now).stream()
                        .map(part -> switch (part.fate()) {
                            case STAYED -> part.words();
                            case REMOVED -> "[" + part.words() + "]";
                            case ADDED -> "{" + part.words() + "}";
                        })
                        .collect(Collectors.joining()));
    }
}
