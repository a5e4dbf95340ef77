package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.IDENTITY_MISMATCH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.claim.Sex;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The member is 林晓棠, a woman born on 1985-03-02, ID number 990001198503021244. */
class IdentityCheckTest {

    private final Check check = new IdentityCheck();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # printed name, answer
            林晓棠, none
            林 晓 棠, none
            林曉棠, none
            林*棠, none
            林**, none
            林晓堂, name/probable
            周明远, name/certain
            林晓棠女士, none
            """)
    void comparesNames(String name, String answer) {
        var file = aCase().document(DocumentKind.LABORATORY_REPORT)
                .fact(FactKey.NAME, name)
                .build();

        assertEquals(answer, Answers.of(check, IDENTITY_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the ID number beside it, how the right name was read elsewhere, answer to 林晓堂
            none, surely, name/probable
            none, not, name/probable
            none, unsurely, none
            none, by the second reader, none
            990001198503021244, surely, none
            990001199012123456, surely, name/probable
            """)
    void takesOneCharacterForAMisreadingWhereTheNameIsHardOrTheNumberRight(String number, String read, String answer) {
        var builder = aCase().document(DocumentKind.IDENTITY_CARD).fact(FactKey.SEX, Sex.F, "女");
        if (read.equals("surely")) {
            builder = builder.fact(FactKey.NAME, "林晓棠");
        } else if (read.equals("unsurely")) {
            builder = builder.unsure(FactKey.NAME, "林晓棠", "林晓棠", "林晓荣");
        }
        if (read.equals("by the second reader")) {
            builder = builder.unsure(FactKey.NAME, "林晓荣", "林晓荣", "林晓棠");
        }
        builder = builder.document(DocumentKind.DIAGNOSIS_CERTIFICATE).fact(FactKey.NAME, "林晓堂");
        if (!number.equals("none")) {
            builder = builder.fact(FactKey.ID_NUMBER, number);
        }

        assertEquals(answer, Answers.of(check, IDENTITY_MISMATCH, builder.build()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind of document, name on it, answer
            laboratory-report, 周明远, name/certain
            household-register, 周明远, none
            claim-form, 林建国, none
            bank-card, 林建国, none
            bank-card, 周明远, name/certain
            identity-card, 林建国, none
            """)
    void knowsWhoElseMayStandOnAPaper(String kind, String name, String answer) {
        var file = aCase().claimant("林建国", "parent")
                .document(DocumentKind.ofId(kind).orElseThrow())
                .fact(FactKey.NAME, name)
                .build();

        assertEquals(answer, Answers.of(check, IDENTITY_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # age on a page of 2020-10-12, when she is 35
            35岁, none
            36岁, none
            34岁, none
            37岁, age/certain
            33, age/certain
            63岁, age/certain
            8月, age/certain
            成人, none
            """)
    void allowsForNominalAge(String age, String answer) {
        var file = aCase().document(DocumentKind.LABORATORY_REPORT)
                .fact(FactKey.AGE, age)
                .fact(FactKey.REPORT_DATE, LocalDate.of(2020, 10, 12))
                .build();

        assertEquals(answer, Answers.of(check, IDENTITY_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # ID number on the page, answer
            990001198503021244, none
            990001********1244, none
            990001********1245, id-number/cannot-tell
            990001198503021234, id-number/cannot-tell
            99000119850302124X, none
            990001199012123456, id-number/probable
            990001198503021236, id-number/certain
            9900011985030212, none
            """)
    void comparesIdNumbersByWhatTheCheckDigitTells(String number, String answer) {
        var file = aCase().document(DocumentKind.DIAGNOSIS_CERTIFICATE)
                .fact(FactKey.ID_NUMBER, number)
                .build();

        assertEquals(answer, Answers.of(check, IDENTITY_MISMATCH, file));
    }

    @Test
    void showsAPageOfAnotherPatientOfTheSameNameOnce() {
        var file = aCase().document(DocumentKind.IDENTITY_CARD)
                .fact(FactKey.NAME, "林晓棠")
                .fact(FactKey.SEX, Sex.F, "女")
                .document(DocumentKind.LABORATORY_REPORT)
                .fact(FactKey.NAME, "林晓棠")
                .fact(FactKey.SEX, Sex.M, "男")
                .fact(FactKey.AGE, "63岁")
                .fact(FactKey.REPORT_DATE, LocalDate.of(2020, 10, 12))
                .build();

        assertEquals("sex-and-age/certain", Answers.of(check, IDENTITY_MISMATCH, file));
        assertEquals(List.of("02.pdf 1 男", "02.pdf 1 63岁", "01.pdf 1 女"), Answers.words(check, file));
    }

    @ParameterizedTest
    @CsvSource({"true, true, name/certain", "true, false, none", "false, true, none"})
    void asksAPaperOfNoKindWhereAHospitalTellsOfAPatient(boolean hospital, boolean age, String answer) {
        var builder = aCase().document(DocumentKind.OTHER).fact(FactKey.NAME, "周明远");
        if (hospital) {
            builder.fact(FactKey.HOSPITAL, "云岫市第三人民医院");
        }
        if (age) {
            builder.fact(FactKey.AGE, "35岁");
        }

        assertEquals(answer, Answers.of(check, IDENTITY_MISMATCH, builder.build()));
    }

    @Test
    void joinsPagesThatSayTheSame() {
        var file = aCase().document(DocumentKind.LABORATORY_REPORT)
                .fact(FactKey.NAME, "周明远")
                .document(DocumentKind.IMAGING_REPORT)
                .fact(FactKey.NAME, "周明远")
                .build();

        assertEquals("name/certain", Answers.of(check, IDENTITY_MISMATCH, file));
        assertEquals(List.of("01.pdf 1 周明远", "02.pdf 1 周明远"), Answers.words(check, file));
    }

    @Test
    void buildsNothingOnOneUnsureWord() {
        var file = aCase().document(DocumentKind.LABORATORY_REPORT)
                .unsure(FactKey.NAME, "林晓常", "林晓常", "林晓棠")
                .document(DocumentKind.IMAGING_REPORT)
                .unsure(FactKey.SEX, Sex.M, "男", "女")
                .document(DocumentKind.OUTPATIENT_RECORD)
                .unsure(FactKey.AGE, "85岁", "85岁", "35岁")
                .unsure(FactKey.BIRTH_DATE, LocalDate.of(1985, 3, 3), "1985-03-03", "1985-03-02")
                .build();

        assertEquals("none", Answers.of(check, IDENTITY_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource({"0.98, none", "0.80, none"})
    void buildsNothingOnOneCharacterOfOneReader(double confidence, String answer) {
        var file = aCase().document(DocumentKind.LABORATORY_REPORT)
                .single(FactKey.NAME, "林晓堂", confidence)
                .build();

        assertEquals(answer, Answers.of(check, IDENTITY_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource({"63岁, age/probable", "62岁, age/probable", "85岁, none", "64岁, none"})
    void believesOneReaderOnAnAgeOnlyWhereBothDigitsDiffer(String age, String answer) {
        var file = aCase().document(DocumentKind.LABORATORY_REPORT)
                .single(FactKey.AGE, age, 0.98)
                .fact(FactKey.REPORT_DATE, LocalDate.of(2020, 10, 12))
                .build();

        assertEquals(answer, Answers.of(check, IDENTITY_MISMATCH, file));
    }

    @Test
    void comparesBirth() {
        var file = aCase().document(DocumentKind.IDENTITY_CARD)
                .fact(FactKey.BIRTH_DATE, LocalDate.of(1985, 8, 2))
                .build();

        assertEquals("birth/certain", Answers.of(check, IDENTITY_MISMATCH, file));
    }
}
