package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.EXCLUDED_CONDITION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.finding.ConceptKind;
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

    @ParameterizedTest
    @CsvSource(textBlock = """
            # days on which the lump may have been found, answer; joined 2019-03-01, covered from 2019-08-28
            2019-02-28, none
            2019-03-01, named/probable
            2019-08-27, named/probable
            2019-08-28, none
            2020-10-01, none
            """)
    void aLumpCountsOnlyInTheWaitingTime(String found, String answer) {
        var file = aCase().plan("e-mutual")
                .document(DocumentKind.OUTPATIENT_RECORD)
                .said(ConceptKind.SYMPTOM, "肿块", found + "/" + found)
                .build();

        assertEquals(answer, Answers.of(new ExcludedConditionCheck(), EXCLUDED_CONDITION, file));
    }
}
