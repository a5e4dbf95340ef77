package countersign.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.journal.Sample;
import countersign.journal.SignedClaims;
import countersign.journal.SignedClaims.Verdict;
import countersign.json.SampleCase;
import countersign.json.SignedClaimJson;
import countersign.model.adjudication.Addressee;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.Stage;
import countersign.model.adjudication.SyncState;
import countersign.model.journal.EventType;
import countersign.store.Store;
import countersign.store.sqlite.TestStores;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewSessionTest {

    private static final Flag CRITICAL = Sample.flag(FlagKind.WAITING_PERIOD, "发现右乳肿块8月余");
    private static final Flag MINOR = Sample.flag(FlagKind.RECORD_NUMBER_MISMATCH, "0187342");

    @TempDir
    private Path folder;

    private Store store;
    private ReviewSession session;

    @BeforeEach
    void open() {
        store = TestStores.open(folder);
        var desk = desk(Role.VERIFIER);
        desk.recorder().record(Sample.summary(1), SampleCase.checked(1, "0026184417", MINOR, CRITICAL));
        session = desk.open(Sample.claim(1));
    }

    @AfterEach
    void close() {
        session.close();
        store.close();
    }

    @Test
    void aCheckedClaimOpensWithItsFlagsTheGravestFirst() {
        var state = session.state();

        assertEquals(
                List.of(CRITICAL.id(), MINOR.id()),
                state.flags().stream().map(flag -> flag.id()).toList());
        assertTrue(state.flags().stream().allMatch(flag -> flag.state() == FlagState.OPEN));
        assertEquals(1, state.summary().flags().critical());
        assertEquals(Stage.VERIFY, state.stage());
        assertEquals(
                List.of(EventType.CLAIM_OPENED, EventType.FLAG_RAISED, EventType.FLAG_RAISED),
                state.history().stream().map(past -> past.type()).toList());
    }

    @Test
    void checkingAgainWritesNothingTwice() {
        desk(Role.VERIFIER).recorder().record(Sample.summary(1), SampleCase.checked(1, "0026184417", MINOR, CRITICAL));

        assertEquals(3, store.events().of(Sample.claim(1)).size());
    }

    @Test
    void judgementsShowWhoAndWhy() {
        session.dismiss(CRITICAL.id(), "other", "病历笔误，已电话核实");

        var flag = session.state().flags().get(0);
        assertEquals(FlagState.DISMISSED, flag.state());
        assertEquals("other", flag.reason());
        assertEquals("病历笔误，已电话核实", flag.text());
        assertEquals("林测试", flag.by().orElseThrow().name());
        assertEquals(SyncState.TO_SEND, flag.by().orElseThrow().sync());
        assertEquals(0, session.state().summary().flags().critical());
    }

    @Test
    void theSameJudgementTwiceIsOneEvent() {
        session.confirm(CRITICAL.id());
        session.confirm(CRITICAL.id());

        assertEquals(4, session.state().history().size());
    }

    @Test
    void undoAndRedoAreEventsThatCompensate() {
        session.confirm(CRITICAL.id());
        session.dismiss(CRITICAL.id(), "clerical", "");

        session.undo();
        assertEquals(FlagState.CONFIRMED, state(CRITICAL));
        session.undo();
        assertEquals(FlagState.OPEN, state(CRITICAL));
        assertEquals(Optional.empty(), session.state().undo());
        assertEquals(refused(Refusal.NOTHING_TO_UNDO), session.undo());
        session.redo();
        session.redo();
        assertEquals(FlagState.DISMISSED, state(CRITICAL));
        assertEquals("clerical", session.state().flags().get(0).reason());
        assertEquals(3 + 6, session.state().history().size(), "nothing was taken out of the journal");
    }

    @Test
    void anApprovalOverOpenCriticalFlagsNeedsAReasonForEach() {
        assertEquals(
                new Outcome.Refused(Refusal.OPEN_CRITICAL_FLAGS, List.of(CRITICAL.id())),
                session.decide(Decision.APPROVE, "", "", Map.of()));
        assertEquals(
                new Outcome.Refused(Refusal.OPEN_CRITICAL_FLAGS, List.of(CRITICAL.id())),
                session.decide(Decision.APPROVE, "", "", Map.of(CRITICAL.id(), " ")));

        var outcome = session.decide(Decision.APPROVE, "", "", Map.of(CRITICAL.id(), "意外伤害"));

        assertInstanceOf(Outcome.Recorded.class, outcome);
        assertEquals(Stage.SIGNOFF, session.state().stage());
        assertEquals(Decision.APPROVE, session.state().decided().orElseThrow().decision());
        assertEquals(Optional.of(Decision.APPROVE), session.state().summary().decision());
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void everyDecisionMovesTheClaimOnAndIsTakenOnce(Decision decision) {
        session.confirm(CRITICAL.id());

        assertInstanceOf(Outcome.Recorded.class, session.decide(decision, "reason", "", Map.of()));
        assertEquals(refused(Refusal.ALREADY_DECIDED), session.decide(decision, "reason", "", Map.of()));
        assertEquals(refused(Refusal.NOTHING_TO_UNDO), session.undo());
    }

    @Test
    void whatNeedsAReasonIsRefusedWithoutOne() {
        assertEquals(refused(Refusal.REASON_MISSING), session.dismiss(CRITICAL.id(), "", ""));
        assertEquals(refused(Refusal.REASON_MISSING), session.dismiss(CRITICAL.id(), "other", " "));
        assertEquals(refused(Refusal.REASON_MISSING), session.ask(CRITICAL.id(), Addressee.ADVISOR, ""));
        assertEquals(refused(Refusal.REASON_MISSING), session.addNote(" "));
        assertEquals(refused(Refusal.REASON_MISSING), session.decide(Decision.REJECT, "", "", Map.of()));
        assertEquals(refused(Refusal.UNKNOWN_FLAG), session.confirm("waiting-period/00000000"));
        assertEquals(3, session.state().history().size());
    }

    @Test
    void aTextTooLongToSignIsRefusedAndABrokenOneIsMended() {
        var full = "字".repeat(10_000);

        assertEquals(refused(Refusal.TOO_LONG), session.addNote(full + "。"));
        assertEquals(refused(Refusal.TOO_LONG), session.ask(CRITICAL.id(), Addressee.ADVISOR, full + "。"));
        assertEquals(
                refused(Refusal.TOO_LONG), session.decide(Decision.APPROVE, "", "", Map.of(CRITICAL.id(), full + "。")));
        session.addNote(full);
        session.addNote("half a character: \ud840");

        assertEquals(
                List.of(full, "half a character: ?"),
                session.state().notes().stream().map(note -> note.text()).toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "AUDITOR", "ADMIN", "ADVISOR"})
    void onlyAVerifierDecides(Role role) {
        try (var other = desk(role).open(Sample.claim(1))) {
            assertEquals(refused(Refusal.ROLE), other.decide(Decision.REJECT, "reason", "", Map.of()));
        }
    }

    @Test
    void listenersHearOfOnesOwnActsAndOfOthers() {
        var heard = new ArrayList<FlagState>();
        session.onChange(state -> heard.add(state.flags().get(0).state()));

        session.confirm(CRITICAL.id());
        try (var other = desk(Role.ADVISOR).open(Sample.claim(1))) {
            other.ask(CRITICAL.id(), Addressee.ADVISOR, "首发症状从何时起？");
        }

        assertEquals(List.of(FlagState.CONFIRMED, FlagState.ASKED), heard);
    }

    @Test
    void aClaimThatIsNotThereCannotBeOpened() {
        assertThrows(IllegalArgumentException.class, () -> desk(Role.VERIFIER).open(Sample.claim(9)));
    }

    @Test
    void anExportedClaimIsGenuineUntilALetterOfItIsChanged() {
        session.addNote("电话已核实");
        session.decide(Decision.REJECT, "waiting-period", "", Map.of());
        var signed = SignedClaims.of(session.state().summary(), store.events().of(Sample.claim(1)), store.keys());
        var file = SignedClaimJson.write(signed);

        assertEquals(signed, SignedClaimJson.read(file));
        assertInstanceOf(Verdict.Genuine.class, SignedClaims.verify(SignedClaimJson.read(file)));

        var forged = new String(file, StandardCharsets.UTF_8).replace("电话已核实", "电话未核实");
        var verdict = SignedClaims.verify(SignedClaimJson.read(forged.getBytes(StandardCharsets.UTF_8)));
        assertEquals(new Verdict.BrokenAside(4, countersign.journal.Check.BODY_HASH), verdict);
    }

    private FlagState state(Flag flag) {
        return session.state().flags().stream()
                .filter(judged -> judged.id().equals(flag.id()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private Desk desk(Role role) {
        var reviewer = new Reviewer(role == Role.VERIFIER ? "lin" : "other", "林测试", role, "desk-1");
        return new Desk(store, reviewer, Sample.CLOCK, new SecureRandom());
    }

    private static Outcome refused(Refusal reason) {
        return Outcome.refused(reason);
    }
}
