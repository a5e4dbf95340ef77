package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.DIAGNOSIS_MISMATCH;
import static countersign.model.adjudication.FlagKind.ILLNESS_NOT_COVERED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesInChecksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # words                | code beside them | answer
            右乳恶性肿瘤           | C50.900 | none
            右乳恶性肿瘤           | C34.100 | printed-code/probable
            急性下壁心肌梗死       | I21.100 | none
            急性下壁心肌梗死       | I25.200 | none
            急性下壁心肌梗死       | S72.000 | none
            急性下壁心肌梗死       | K80.200 | printed-code-usual/cannot-tell
            高血压病3级            | E11.900 | printed-code-usual/cannot-tell
            2型糖尿病              | E14.900 | none
            肺占位性病变           | C34.900 | none
            肝转移                 | C78.700 | none
            结肠癌                 | M81400  | none
            再生障碍性贫血         | C95.900 | none
            """)
    void holdsACodeAgainstTheWordsBesideIt(String words, String code, String answer) {
        var file = aCase().document(DocumentKind.RECORD_FRONT_PAGE)
                .fact(FactKey.DIAGNOSIS, words)
                .beside(FactKey.ICD_10, code)
                .build();

        assertEquals(answer, Answers.of(new PrintedCodeCheck(), DIAGNOSIS_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # claimed without a code | answer
            急性ST段抬高型心肌梗死    | none
            NSTEMI                  | none
            白血病M3                | none
            骨质疏松                | on-no-list/certain
            """)
    void knowsAnIllnessByTheCodeThatItsNameStandsFor(String illness, String answer) {
        assertEquals(
                answer,
                Answers.of(
                        new IllnessNotCoveredCheck(),
                        ILLNESS_NOT_COVERED,
                        aCase().illness(illness).build()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # pathology | answer
            肺结核       | proven-benign/certain
            肺腺癌       | none
            肺占位       | none
            """)
    void tellsAnotherIllnessFromTheTumourClaimed(String pathology, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, pathology)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, pathology)
                .build();

        assertEquals(answer, Answers.of(new IllnessNotCoveredCheck(), ILLNESS_NOT_COVERED, file));
    }

    @ParameterizedTest
    @CsvSource({"NSTEMI, illness/probable", "胃恶性肿瘤, none", "冠心病, none"})
    void comparesIllnessesThatNameNoOrganByTheirCodes(String third, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, "胃癌")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, "胃癌")
                .document(DocumentKind.DIAGNOSIS_CERTIFICATE)
                .fact(FactKey.DIAGNOSIS, third)
                .build();

        assertEquals(answer, Answers.of(new IllnessMismatchCheck(), DIAGNOSIS_MISMATCH, file));
    }
}
