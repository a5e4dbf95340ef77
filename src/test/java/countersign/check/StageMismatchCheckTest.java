package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.DIAGNOSIS_MISMATCH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageMismatchCheckTest {

    private final Check check = new StageMismatchCheck();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # pathology, discharge, answer
            pT1bN0M0, pT1bN0M0, none
            pT1bN0M0, T1N0M0, none
            pT1bN0M0, T1aN0M0, none
            pT1bN0M0, pT2N0M0, stage/certain
            pT1bN0M0, pT1bN1aM0, stage/certain
            pT1bN0M0, pT1bN0M1, stage/certain
            pT1bN0, pT1bN0M0, none
            pT3N1bM0, cT2N0M0, none
            ypT1N0M0, pT3N1M0, none
            pT3N1M0, ypT1N0M0, none
            pTisN0M0, pT1N0M0, stage/certain
            pTisN0M0, TisN0M0, none
            IIA期, IIB期, none
            """)
    void holdsTheDischargeAgainstThePathologist(String pathology, String discharge, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.STAGE, pathology)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.STAGE, discharge)
                .build();

        assertEquals(answer, Answers.of(check, DIAGNOSIS_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # both stages of a discharge that gives two, answer: it contradicts none that it gives
            cT2N0M0, pT3N1M0, none
            pT2N0M0, pT3N1M0, none
            pT2N0M0, pT1N1M0, stage/certain
            """)
    void takesEachStageOfADocumentThatGivesSeveral(String first, String second, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.STAGE, "pT3N1M0")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.STAGE, first)
                .fact(FactKey.STAGE, second)
                .build();

        assertEquals(answer, Answers.of(check, DIAGNOSIS_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind of the other document, answer: what was thought before the operation binds nobody
            DISCHARGE_SUMMARY, stage/certain
            DIAGNOSIS_CERTIFICATE, stage/certain
            RECORD_FRONT_PAGE, stage/certain
            ADMISSION_RECORD, none
            IMAGING_REPORT, none
            OPERATION_RECORD, none
            OUTPATIENT_RECORD, none
            """)
    void asksOnlyPapersThatKnowThePathologistsAnswer(DocumentKind kind, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.STAGE, "pT1bN0M0")
                .document(kind)
                .fact(FactKey.STAGE, "pT2N0M0")
                .build();

        assertEquals(answer, Answers.of(check, DIAGNOSIS_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # first and second reader of the discharge's stage, answer: what was not read surely accuses nobody
            pT2N0M0, pT2N0M0, stage/certain
            pT2N0M0, pT1bN0M0, none
            """)
    void doesNotBelieveWhatReadersReadDifferently(String first, String second, String answer) {
        var builder = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.STAGE, "pT1bN0M0")
                .document(DocumentKind.DISCHARGE_SUMMARY);
        var file = (first.equals(second)
                        ? builder.fact(FactKey.STAGE, first)
                        : builder.unsure(FactKey.STAGE, first, first, second))
                .build();

        assertEquals(answer, Answers.of(check, DIAGNOSIS_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource({"pT2N0M0, 02.pdf 1 pT2N0M0, 01.pdf 1 pT1bN0M0"})
    void pointsAtTheOddStageFirst(String discharge, String odd, String right) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.STAGE, "pT1bN0M0")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.STAGE, discharge)
                .build();

        assertEquals(List.of(odd, right), Answers.words(check, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # at admission, at discharge, answer where nothing was cut out: what is known later may be a step away
            cT2N1M0, cT2N1M0, none
            cT2N1M0, cT3N2M0, none
            cT2N1M0, cT4N2M0, stage/probable
            T1N1M0, T3N1M0, stage/probable
            cT2N1M0, ycT0N0M0, none
            cT2N1M0, cT2N1M1, none
            """)
    void holdsTheEndAgainstTheBeginningWhereRaysAreTheTreatment(String admitted, String discharged, String answer) {
        var file = aCase().document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.STAGE, admitted)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.STAGE, discharged)
                .build();

        assertEquals(answer, Answers.of(check, DIAGNOSIS_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # pathology, discharge, answer: what no group of stages can be
            pT1aN0, FIGO IIIC, stage/probable
            pT1aN0, FIGO IA, none
            pT1aN1, FIGO IIIC, none
            pT3aN0, FIGO IIIA, none
            pT2N0M0, IVA, stage/probable
            pT2N0, IVA, none
            pT4N0M0, IVA, none
            """)
    void knowsWhichGroupsThePartsRuleOut(String pathology, String discharge, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.STAGE, pathology)
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.STAGE, discharge)
                .build();

        assertEquals(answer, Answers.of(check, DIAGNOSIS_MISMATCH, file));
    }
}
