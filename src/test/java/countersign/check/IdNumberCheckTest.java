package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.ID_NUMBER_INVALID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.claim.Sex;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdNumberCheckTest {

    private final Check check = new IdNumberCheck();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # number, born, sex, answer
            990001198503021244, 1985-03-02, F, none
            990001198503021243, 1985-03-02, F, check-digit/certain
            990001198503021244, 1985-03-20, F, birth/certain
            990001198503021244, 1985-03-02, M, sex/certain
            990001198503021236, 1985-03-02, M, none
            99000119850302124, 1985-03-02, F, form/certain
            990001850302124, 1985-03-02, F, none
            990001850302123, 1985-03-02, F, sex/certain
            H12345678, 1985-03-02, F, none
            99000119850302124x, 1985-03-02, F, check-digit/certain
            """)
    void holdsByItselfAndWithBirthAndSex(String number, String born, Sex sex, String answer) {
        var file = aCase().idNumber(number).born(born).sex(sex).build();

        assertEquals(answer, Answers.of(check, ID_NUMBER_INVALID, file));
    }

    @Test
    void pointsAtEveryPageWithTheWrongNumber() {
        var file = aCase().idNumber("990001198503021243")
                .document(DocumentKind.IDENTITY_CARD)
                .fact(FactKey.ID_NUMBER, "990001198503021243")
                .document(DocumentKind.CLAIM_FORM)
                .fact(FactKey.ID_NUMBER, "990001198503021243")
                .build();

        assertEquals(List.of("01.pdf 1 990001198503021243", "02.pdf 1 990001198503021243"), Answers.words(check, file));
    }

    @Test
    void findsAWrongCheckDigitOnAPageThatBothReadersSaw() {
        var countersigned = aCase().document(DocumentKind.IDENTITY_CARD)
                .fact(FactKey.ID_NUMBER, "990001198503021245")
                .build();
        var unsure = aCase().document(DocumentKind.IDENTITY_CARD)
                .unsure(FactKey.ID_NUMBER, "990001198503021245", "990001198503021245", "990001198503021244")
                .build();

        assertEquals("check-digit/probable", Answers.of(check, ID_NUMBER_INVALID, countersigned));
        assertEquals("none", Answers.of(check, ID_NUMBER_INVALID, unsure));
    }
}
