package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.PRE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.fact.FactKey;
import countersign.model.finding.ConceptKind;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthRulesTest {

    private final Check check = new PreExistingCheck();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # from, to, answer; joined 2019-03-01: two years back from 2019-02-28 to 2017-03-01, more than 15 days
            2018-05-01, 2018-05-16, none
            2018-05-01, 2018-05-17, stay/certain
            2019-02-12, 2019-02-28, stay/certain
            2019-02-12, 2019-03-01, none
            2017-03-01, 2017-03-20, stay/certain
            2017-02-28, 2017-03-20, none
            2020-10-01, 2020-11-01, none
            """)
    void countsTheDaysOfAStayBeforeJoining(LocalDate from, LocalDate to, String answer) {
        var file = aCase().document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ADMISSION_DATE, from)
                .fact(FactKey.DISCHARGE_DATE, to)
                .build();

        assertEquals(answer, Answers.of(check, PRE_EXISTING, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # taken since, answer; joined 2019-03-01, more than 30 days in a row
            2019-01-29/2019-01-29, ruled-out/probable
            2019-01-30/2019-01-30, none
            2019-01-01/2019-02-28, none
            2015-01-01/2015-12-31, ruled-out/probable
            '', none
            """)
    void countsTheDaysOfADrugBeforeJoining(String since, String answer) {
        var file = aCase().document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.ADMISSION_DATE, LocalDate.parse("2020-10-01"))
                .said(ConceptKind.DRUG, "氨氯地平", since)
                .build();

        assertEquals(answer, Answers.of(check, PRE_EXISTING, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # said since, day of the record, answer; joined 2019-03-01
            '', 2019-02-28, ruled-out/certain
            '', 2019-03-01, none
            '', 2020-10-01, none
            2018-10-01/2019-02-28, 2020-10-01, ruled-out/certain
            2018-10-01/2019-03-01, 2020-10-01, none
            1980-10-01/2018-10-01, 2020-10-01, ruled-out/probable
            """)
    void takesAnUndatedHistoryForNoOlderThanItsRecord(String since, String recorded, String answer) {
        var file = aCase().document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.ADMISSION_DATE, LocalDate.parse(recorded))
                .said(ConceptKind.ILLNESS, "高血压", since)
                .build();

        assertEquals(answer, Answers.of(check, PRE_EXISTING, file));
    }
}
