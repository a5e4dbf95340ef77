package countersign.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.extract.PrintedPage;
import countersign.intake.Adjudicator;
import countersign.intake.JudgingAgain;
import countersign.intake.ReadClaim;
import countersign.journal.Sample;
import countersign.json.SampleCase;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.OtherClaims;
import countersign.model.adjudication.Role;
import countersign.model.fact.FactKey;
import countersign.model.journal.EventType;
import countersign.model.page.Correction;
import countersign.model.page.Reading;
import countersign.model.page.Transcript;
import countersign.review.CaseState;
import countersign.review.CaseState.JudgedFlag;
import countersign.review.Desk;
import countersign.review.Outcome;
import countersign.review.Refusal;
import countersign.review.ReviewSession;
import countersign.review.Reviewer;
import countersign.store.Store;
import countersign.store.sqlite.TestStores;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person corrects a word: facts and flags follow, from the stored reading, through the real extractors and checks. */
class CorrectionToFlagsTest {

    private static final String SUMMARY = """
                          出院小结
            姓名:测试甲   性别:女   年龄:37岁   住院号:0021034567
            入院日期:2021年03月02日   出院日期:2021年03月14日   住院天数:19天
            出院诊断:右侧乳腺恶性肿瘤
            """;

    @TempDir
    private Path folder;

    private final Knowledge knowledge = Knowledge.shipped();
    private final Adjudicator adjudicator = RealJudging.adjudicator();
    private final Transcript page = PrintedPage.second(PrintedPage.of("documents/03.pdf", 1, SUMMARY, 0), "", "");
    private Store store;
    private ReviewSession session;

    @BeforeEach
    void open() {
        store = TestStores.open(folder);
        desk(Role.VERIFIER).recorder().record(Sample.summary(1), judged(List.of()));
        session = desk(Role.VERIFIER).open(Sample.claim(1));
    }

    @AfterEach
    void close() {
        session.close();
        store.close();
    }

    @Test
    void factsAndFlagsFollowAndWhatStaysKeepsItsState() {
        var stay = flag(session.state(), FlagKind.DATE_MISMATCH);
        var missing = flag(session.state(), FlagKind.MISSING_DOCUMENT);
        session.dismiss(missing.id(), "known", "");
        session.confirm(stay.id());

        var outcome = session.correct(correction("19天", "12天"));

        var after = ((Outcome.Recorded) outcome).after();
        assertTrue(flags(after, FlagKind.DATE_MISMATCH).isEmpty(), "the stay now fits its dates");
        assertEquals(FlagState.DISMISSED, flag(after, FlagKind.MISSING_DOCUMENT).state());
        assertEquals(missing.id(), flag(after, FlagKind.MISSING_DOCUMENT).id());
        assertEquals(List.of(12), stayDays(after));
        assertEquals(after, session.state());

        var undone = ((Outcome.Recorded) session.undo()).after();
        assertEquals(
                FlagState.CONFIRMED, flag(undone, FlagKind.DATE_MISMATCH).state(), "it comes back as it was judged");
        assertEquals(List.of(19), stayDays(undone));
        assertEquals(texts(List.of(page)), texts(transcripts(undone)));

        var again = ((Outcome.Recorded) session.redo()).after();
        assertTrue(flags(again, FlagKind.DATE_MISMATCH).isEmpty());
    }

    @Test
    void theOldReadingIsKeptWithWhoAndWhen() {
        session.correct(correction("19天", "12天"));

        var read = session.state().corrections().get(0);
        assertEquals("19天", read.correction().before());
        assertEquals("12天", read.correction().text());
        assertEquals(
                List.of("19天", "19夭"),
                read.correction().readings().stream().map(Reading::text).toList());
        assertEquals("林测试", read.by().name());
        assertEquals(Sample.CLOCK.instant(), read.by().at());
        assertEquals(EventType.FACT_CORRECTED, last(session.state()));
        session.undo();
        assertEquals(EventType.FACT_RESTORED, last(session.state()));
        assertEquals(List.of(), session.state().corrections());
    }

    @Test
    void wordsFoundRightAreNoLongerUnsure() {
        session.correct(correction("19天", "19天"));

        assertEquals(EventType.FACT_ACCEPTED, last(session.state()));
        var days = session.state()
                .checked()
                .orElseThrow()
                .file()
                .facts()
                .each(FactKey.STAY_DAYS)
                .findFirst()
                .orElseThrow();
        assertEquals(Reading.PERSON, days.readings().get(0).reader());
    }

    @Test
    void aNewFlagThatACorrectionMakesIsRaisedInTheJournal() {
        session.correct(correction("19天", "12天"));
        session.correct(correction("12天", "30天"));

        var stay = flag(session.state(), FlagKind.DATE_MISMATCH);
        assertEquals(FlagState.OPEN, stay.state());
        assertTrue(session.state().history().stream()
                .anyMatch(past ->
                        past.type() == EventType.FLAG_RAISED && past.flag().equals(Optional.of(stay.id()))));
        session.undo();
        session.undo();
        assertEquals(List.of(19), stayDays(session.state()));
    }

    @Test
    void anotherDeskThatOpensTheClaimLaterSeesTheSame() {
        session.correct(correction("19天", "12天"));
        var mine = session.state();
        session.close();

        try (var later = desk(Role.VERIFIER).open(Sample.claim(1))) {
            assertEquals(ids(mine), ids(later.state()));
            assertEquals(stayDays(mine), stayDays(later.state()));
            assertEquals(texts(transcripts(mine)), texts(transcripts(later.state())));
            assertEquals(mine.corrections(), later.state().corrections());
        }
    }

    @Test
    void correctionsThatADeskRecordedWithoutJudgingAreCaughtUpWith() {
        session.close();
        var reviewer = new Reviewer("lin", "林测试", Role.VERIFIER, "desk-1");
        var stopped = new Desk(store, reviewer, Sample.CLOCK, new SecureRandom());
        try (var before = stopped.open(Sample.claim(1))) {
            before.correct(correction("19天", "12天"));
            assertEquals(List.of(19), stayDays(before.state()));
        }

        try (var next = desk(Role.VERIFIER).open(Sample.claim(1))) {
            assertEquals(List.of(12), stayDays(next.state()));
        }
    }

    @Test
    void whoMayNotCorrectAndWhatSaysNothingIsRefused() {
        assertEquals(Outcome.refused(Refusal.TEXT_MISSING), session.correct(correction("19天", " ")));
        try (var supervisor = desk(Role.SUPERVISOR).open(Sample.claim(1))) {
            assertEquals(Outcome.refused(Refusal.ROLE), supervisor.correct(correction("19天", "12天")));
        }
    }

    private CheckedClaim judged(List<Correction> corrections) {
        var document = knowledge.words().document("documents/03.pdf", 1, List.of(page));
        var claim = SampleCase.checked(1, "0026184417").file().claim();
        return adjudicator.judge(
                new ReadClaim("dossiers/1", claim, List.of(document), List.of()),
                corrections,
                facts -> OtherClaims.NONE);
    }

    private Correction correction(String words, String typed) {
        var line = page.lines().stream()
                .filter(each -> each.text().contains("住院天数"))
                .findFirst()
                .orElseThrow();
        int at = line.text().indexOf("19天");
        return new Correction(
                page.page(),
                line.boxOf(at, at + 3),
                Optional.of("stay-days"),
                words,
                typed,
                List.of(new Reading(Reading.PPOCR, "19天", 0.99), new Reading(Reading.TESSERACT, "19夭", 0.5)));
    }

    private Desk desk(Role role) {
        var reviewer = new Reviewer(role == Role.VERIFIER ? "lin" : "other", "林测试", role, "desk-1");
        return new Desk(
                store, reviewer, new JudgingAgain(adjudicator, store.claims()), Sample.CLOCK, new SecureRandom());
    }

    private static List<JudgedFlag> flags(CaseState state, FlagKind kind) {
        return state.flags().stream().filter(flag -> flag.flag().kind() == kind).toList();
    }

    private static JudgedFlag flag(CaseState state, FlagKind kind) {
        return flags(state, kind).get(0);
    }

    private static List<Integer> stayDays(CaseState state) {
        return state.checked()
                .orElseThrow()
                .file()
                .facts()
                .each(FactKey.STAY_DAYS)
                .map(fact -> fact.value())
                .toList();
    }

    private static List<Transcript> transcripts(CaseState state) {
        return state.checked().orElseThrow().file().documents().stream()
                .flatMap(document -> document.transcripts().stream())
                .toList();
    }

    private static List<String> texts(List<Transcript> pages) {
        return pages.stream()
                .flatMap(each -> each.lines().stream())
                .map(line -> line.text() + " " + line.second() + " "
                        + line.confidenceOf(0, line.glyphs().size()))
                .toList();
    }

    private static List<String> ids(CaseState state) {
        return state.flags().stream().map(JudgedFlag::id).toList();
    }

    /** Flags that the program raised come after what a person did. */
    private static EventType last(CaseState state) {
        return state.history().stream()
                .map(past -> past.type())
                .filter(type -> type != EventType.FLAG_RAISED)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
