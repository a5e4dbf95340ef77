package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static countersign.model.adjudication.FlagKind.MISSING_DOCUMENT;
import static countersign.model.adjudication.FlagKind.MISSING_PAGE;
import static countersign.model.adjudication.FlagKind.RECORD_NUMBER_MISMATCH;
import static countersign.model.adjudication.FlagKind.UNREADABLE_PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.fact.FactKey;
import countersign.model.page.Box;
import countersign.model.page.DocumentKind;
import countersign.model.page.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierChecksTest {

    private final Check documents = new MissingDocumentCheck();
    private final Check pages = new MissingPageCheck();
    private final Check numbers = new RecordNumberCheck();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # illness; documents; answer
            恶性肿瘤——重度; identity-card claim-form discharge-summary pathology-report; none
            恶性肿瘤——重度; identity-card claim-form diagnosis-certificate pathology-report; none
            恶性肿瘤——重度; identity-card claim-form diagnosis-certificate; one/certain
            恶性肿瘤——重度; identity-card claim-form pathology-report; either/certain
            恶性肿瘤——重度; claim-form discharge-summary pathology-report; either/certain
            恶性肿瘤——重度; identity-card discharge-summary pathology-report; one/certain
            主动脉手术; identity-card claim-form discharge-summary; one/certain
            主动脉手术; identity-card claim-form discharge-summary operation-record; none
            急性心肌梗塞; identity-card claim-form discharge-summary; none
            急性心肌梗塞; household-register claim-form discharge-summary; none
            """)
    void asksForWhatThePlanRequires(String illness, String kinds, String answer) {
        var claim = aCase().illness(illness);
        for (String kind : kinds.split(" ")) {
            claim.document(DocumentKind.ofId(kind).orElseThrow());
        }

        assertEquals(answer, Answers.of(documents, MISSING_DOCUMENT, claim.build()));
    }

    @Test
    void asksForTheRecordsOfAStay() {
        var file = complete(aCase().illness("急性心肌梗塞"))
                .document(DocumentKind.DIAGNOSIS_CERTIFICATE)
                .fact(FactKey.ADMISSION_DATE, LocalDate.of(2020, 10, 6))
                .build();

        assertEquals("either/certain", Answers.of(documents, MISSING_DOCUMENT, file));
    }

    @Test
    void countsABoneMarrowReportAndATitleInsideAnotherFile() {
        var marrow = complete(aCase())
                .document(DocumentKind.DIAGNOSIS_CERTIFICATE)
                .document(DocumentKind.LABORATORY_REPORT, "骨髓细胞学检查报告", 1)
                .build();
        var inside = complete(aCase())
                .document(DocumentKind.DISCHARGE_SUMMARY, "出院记录", 2)
                .page(2)
                .line("病 理 诊 断 报 告 书")
                .build();

        assertEquals("none", Answers.of(documents, MISSING_DOCUMENT, marrow));
        assertEquals("none", Answers.of(documents, MISSING_DOCUMENT, inside));
    }

    @Test
    void accusesNoFileThatCouldNotBeRead() {
        var file = complete(aCase())
                .document(DocumentKind.DIAGNOSIS_CERTIFICATE)
                .senderSays("documents/09.pdf", "pathology-report")
                .problem(Problem.of("documents/09.pdf", "doc-damaged"))
                .build();

        assertEquals("none", Answers.of(documents, MISSING_DOCUMENT, file));
        assertEquals("unread/certain", Answers.of(new UnreadablePageCheck(), UNREADABLE_PAGE, file));
    }

    @ParameterizedTest
    @CsvSource({"pathology-report, none", "invoice, one/probable", "-, none"})
    void asksTheSenderWhatAnUnreadFileIs(String said, String answer) {
        var claim = complete(aCase())
                .document(DocumentKind.DIAGNOSIS_CERTIFICATE)
                .document(DocumentKind.OTHER, "", 1)
                .problem(Problem.of("documents/04.pdf", "decoder-timeout"));
        var file = said.equals("-")
                ? claim.build()
                : claim.senderSays("documents/04.pdf", said).build();

        assertEquals(answer, Answers.of(documents, MISSING_DOCUMENT, file));
    }

    @Test
    void flagsWhatCouldNotBeReadOnItsWholePage() {
        var file = aCase().problem(Problem.ofPage("documents/09.pdf", 2, "decoder-timeout"))
                .problem(Problem.ofPage("documents/09.pdf", 2, "page-blank"))
                .problem(Problem.of("documents/10.pdf", "bag-checksum"))
                .problem(Problem.of("dossier.zip", "doc-type"))
                .build();
        var flags = new UnreadablePageCheck().run(file);

        assertEquals(1, flags.size());
        assertEquals(2, flags.get(0).evidence().get(0).page().page());
        assertEquals(Box.PAGE, flags.get(0).evidence().get(0).box());
    }

    @ParameterizedTest
    @CsvSource({"1, 2, page/certain", "2, 2, page/certain", "1, 3, pages/certain", "1, 1, none", "3, 2, none"})
    void findsAbsentPages(int number, int count, String answer) {
        var file = aCase().document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.PAGE_NUMBER, number, "第" + number + "页")
                .fact(FactKey.PAGE_COUNT, count, "共" + count + "页")
                .build();

        assertEquals(answer, Answers.of(pages, MISSING_PAGE, file));
    }

    @Test
    void looksForPagesInOtherFiles() {
        var inAnotherFile = numbered(numbered(aCase(), 1, 2), 2, 2).build();
        var footerNotRead = aCase().document(DocumentKind.ADMISSION_RECORD, "入院记录", 2)
                .fact(FactKey.PAGE_NUMBER, 1)
                .fact(FactKey.PAGE_COUNT, 2)
                .build();
        var maybeTheUnnumbered =
                numbered(aCase(), 1, 2).document(DocumentKind.OTHER, "", 1).build();
        var ofAnother = numbered(numbered(numbered(aCase(), 1, 2), 1, 2), 2, 2).build();
        var completeOther = numbered(aCase(), 1, 2)
                .document(DocumentKind.ADMISSION_RECORD, "入院记录", 2)
                .fact(FactKey.PAGE_NUMBER, 1)
                .fact(FactKey.PAGE_COUNT, 2)
                .page(2)
                .fact(FactKey.PAGE_NUMBER, 2)
                .fact(FactKey.PAGE_COUNT, 2)
                .build();

        assertEquals("none", Answers.of(pages, MISSING_PAGE, inAnotherFile));
        assertEquals("none", Answers.of(pages, MISSING_PAGE, footerNotRead));
        assertEquals("none", Answers.of(pages, MISSING_PAGE, maybeTheUnnumbered));
        assertEquals("none", Answers.of(pages, MISSING_PAGE, ofAnother));
        assertEquals("page/certain", Answers.of(pages, MISSING_PAGE, completeOther));
    }

    @Test
    void buildsNothingOnAnUnsureCount() {
        var file = aCase().document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.PAGE_NUMBER, 1)
                .unsure(FactKey.PAGE_COUNT, 7, "共7页", "共1页")
                .build();

        assertEquals("none", Answers.of(pages, MISSING_PAGE, file));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind, number, answer
            pathology-report, 202005623, none
            pathology-report, 202005632, admission/certain
            pathology-report, 2020O5623, none
            pathology-report, BA0098, none
            record-front-page, 202005632, none
            outpatient-record, 202005632, none
            """)
    void comparesAdmissionNumbers(String kind, String number, String answer) {
        var file = aCase().document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.ADMISSION_NUMBER, "202005623")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ADMISSION_NUMBER, "202005623")
                .document(DocumentKind.ofId(kind).orElseThrow())
                .fact(FactKey.ADMISSION_NUMBER, number)
                .build();

        assertEquals(answer, Answers.of(numbers, RECORD_NUMBER_MISMATCH, file));
    }

    @ParameterizedTest
    @CsvSource({"P202034664, none", "P202034646, specimen/certain", "P202112345, none", "S34664, none"})
    void comparesPathologyNumbers(String quoted, String answer) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.SPECIMEN_NUMBER, "P202034664")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.SPECIMEN_NUMBER, "P202034664")
                .document(DocumentKind.RECORD_FRONT_PAGE)
                .fact(FactKey.SPECIMEN_NUMBER, quoted)
                .build();

        assertEquals(answer, Answers.of(numbers, RECORD_NUMBER_MISMATCH, file));
    }

    @Test
    void leavesNumbersOfTwoStaysApart() {
        var file = aCase().document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.ADMISSION_DATE, LocalDate.of(2020, 10, 6))
                .fact(FactKey.ADMISSION_NUMBER, "202005623")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ADMISSION_DATE, LocalDate.of(2020, 10, 6))
                .fact(FactKey.ADMISSION_NUMBER, "202005623")
                .document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.ADMISSION_DATE, LocalDate.of(2020, 12, 6))
                .fact(FactKey.ADMISSION_NUMBER, "202007111")
                .build();

        assertEquals("none", Answers.of(numbers, RECORD_NUMBER_MISMATCH, file));
    }

    @Test
    void sortsTheFlagsOfACaseBySeverity() {
        var file = aCase().illness("子宫肌瘤")
                .senderSays("documents/09.pdf", "invoice")
                .problem(Problem.of("documents/09.pdf", "doc-damaged"))
                .build();
        var kinds = Checks.all().run(file).stream()
                .map(flag -> flag.kind().id())
                .distinct()
                .toList();

        assertEquals(List.of("illness-not-covered", "missing-document", "unreadable-page"), kinds);
    }

    private static CaseBuilder complete(CaseBuilder claim) {
        return claim.document(DocumentKind.IDENTITY_CARD).document(DocumentKind.CLAIM_FORM);
    }

    private static CaseBuilder numbered(CaseBuilder claim, int number, int count) {
        return claim.document(DocumentKind.ADMISSION_RECORD)
                .fact(FactKey.PAGE_NUMBER, number)
                .fact(FactKey.PAGE_COUNT, count);
    }
}
