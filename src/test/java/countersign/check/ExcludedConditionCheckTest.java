package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.EXCLUDED_CONDITION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.page.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcludedConditionCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # line of the record         | kind of document | answer
            患者酒后驾驶摩托车摔伤         | outpatient-record | named/probable
            患者酒后驾驶摩托车摔伤         | invoice           | none
            否认酒后驾驶                  | outpatient-record | none
            患者骑自行车摔伤              | outpatient-record | none
            """)
    void findsWhatThePlanExcludes(String line, String kind, String answer) {
        var file = aCase().document(DocumentKind.ofId(kind).orElseThrow())
                .line(line)
                .build();

        assertEquals(answer, Answers.of(new ExcludedConditionCheck(), EXCLUDED_CONDITION, file));
    }
}
