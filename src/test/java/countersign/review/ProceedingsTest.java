package countersign.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.journal.Sample;
import countersign.json.SampleCase;
import countersign.model.adjudication.Addressee;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.Stage;
import countersign.model.fact.DateSpan;
import countersign.model.opinion.Annotation;
import countersign.model.opinion.CriterionView;
import countersign.model.opinion.Opinion;
import countersign.model.opinion.Support;
import countersign.model.opinion.View;
import countersign.model.page.Box;
import countersign.model.page.PageId;
import countersign.review.Proceedings.Part;
import countersign.store.Store;
import countersign.store.sqlite.TestStores;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions and their answers, objections and rulings, over a real store. */
class ProceedingsTest {

    private static final Flag FLAG = Sample.flag(FlagKind.WAITING_PERIOD, "发现右乳肿块8月余");
    private static final String REASON = "经复核，维持原决定，理由见上。";

    @TempDir
    private Path folder;

    private Store store;
    private ReviewSession verifier;
    private ReviewSession advisor;
    private ReviewSession supervisor;

    @BeforeEach
    void open() {
        store = TestStores.open(folder);
        var desk = desk("lin", Role.VERIFIER);
        desk.recorder().record(Sample.summary(1), SampleCase.checked(1, "0026184417", FLAG));
        verifier = desk.open(Sample.claim(1));
        advisor = desk("he", Role.ADVISOR).open(Sample.claim(1));
        supervisor = desk("zhao", Role.SUPERVISOR).open(Sample.claim(1));
    }

    @AfterEach
    void close() {
        List.of(verifier, advisor, supervisor).forEach(ReviewSession::close);
        store.close();
    }

    @Test
    void aQuestionOnAFlagWaitsUntilItIsAnsweredInTheSamePlace() {
        verifier.ask(FLAG.id(), Addressee.ADVISOR, "起病时间可信吗？");

        assertEquals(1, summary().questions());
        assertEquals(Stage.VERIFY, summary().stage());
        assertEquals(List.of(FLAG.id()), advisor.state().proceedings().questioned());

        assertInstanceOf(Outcome.Recorded.class, advisor.advise(opinion(Support.SUPPORTS, FLAG.id())));

        assertEquals(0, summary().questions());
        var answer = verifier.state().proceedings().answer(FLAG.id()).orElseThrow();
        assertEquals(opinion(Support.SUPPORTS, FLAG.id()), answer.opinion());
        assertEquals("he", answer.by().actor());
        assertEquals(refused(Refusal.NO_QUESTION), advisor.advise(opinion(Support.SUPPORTS, FLAG.id())));
    }

    @Test
    void aQuestionThatItsAskerSettlesWaitsNoLonger() {
        verifier.ask(FLAG.id(), Addressee.ADVISOR, "起病时间可信吗？");
        verifier.confirm(FLAG.id());

        assertEquals(0, summary().questions());
        assertTrue(advisor.state().proceedings().questions().isEmpty());

        verifier.undo();
        assertEquals(1, summary().questions());
    }

    @Test
    void aReferralComesBackToItsReviewerWithTheOpinion() {
        verifier.refer("左乳是笔误吗？", List.of(FLAG.id()));
        assertEquals(Stage.ADVISE, summary().stage());

        var question = advisor.state().proceedings().questions().get(0);
        assertEquals("左乳是笔误吗？", question.text());
        assertEquals(List.of(FLAG.id()), question.flags());
        advisor.advise(opinion(Support.NEED_MORE, FLAG.id()));

        assertEquals(Stage.VERIFY, summary().stage());
        assertEquals(Optional.empty(), summary().decision());
        assertEquals(Optional.empty(), verifier.state().decided());
        assertEquals(2, verifier.state().round());
        assertInstanceOf(Outcome.Recorded.class, verifier.decide(Decision.REJECT, "not-proven", "", Map.of()));
    }

    @Test
    void anOpinionNeedsReasonsAndNoTie() {
        verifier.refer("左乳是笔误吗？", List.of());
        var whole = opinion(Support.SUPPORTS);

        assertEquals(refused(Refusal.ROLE), verifier.advise(whole));
        assertEquals(
                refused(Refusal.TIE_NOT_DECLARED),
                advisor.advise(new Opinion(
                        whole.support(), whole.onset(), "因为", false, List.of(), List.of(), List.of(), List.of())));
        assertEquals(
                refused(Refusal.REASON_MISSING),
                advisor.advise(new Opinion(
                        whole.support(), whole.onset(), " ", true, List.of(), List.of(), List.of(), List.of())));
    }

    @Test
    void anApprovalPastACriticalFlagBringsASecondPerson() {
        verifier.decide(Decision.APPROVE, "", "", Map.of(FLAG.id(), "意外伤害"));

        assertEquals(Stage.SIGNOFF, summary().stage());
        assertEquals(Optional.empty(), supervisor.mayNotSignOff());
        var decided = supervisor.state().proceedings().contested().orElseThrow();
        supervisor.signOff(Decision.APPROVE, Optional.of(decided.event()), "as-decided", REASON);

        assertEquals(Stage.CLOSED, summary().stage());
        assertEquals(Optional.of(Decision.APPROVE), summary().decision());
    }

    @Test
    void anObjectionOpensTheCaseToASupervisorWhoTookNoPart() {
        assertEquals(refused(Refusal.NOT_CLOSED), verifier.object("我不同意"));
        verifier.decide(Decision.REJECT, "waiting-period", "", Map.of());
        assertInstanceOf(Outcome.Recorded.class, verifier.object("我不同意"));
        assertEquals(Stage.DISPUTE, summary().stage());

        assertEquals(Optional.of(Refusal.ROLE), verifier.mayNotSignOff());
        assertEquals(refused(Refusal.REASON_MISSING), sign(supervisor, Decision.APPROVE, "太短"));
        assertInstanceOf(Outcome.Recorded.class, sign(supervisor, Decision.APPROVE, REASON));
        assertEquals(Optional.of(Decision.APPROVE), summary().decision());
        assertEquals(refused(Refusal.ALREADY_DECIDED), sign(supervisor, Decision.APPROVE, REASON));

        verifier.object("还是不同意");
        assertEquals(Optional.of(Refusal.FOUR_EYES), supervisor.mayNotSignOff());
        assertEquals(refused(Refusal.FOUR_EYES), sign(supervisor, Decision.REJECT, REASON));
        try (var other = desk("qian", Role.SUPERVISOR).open(Sample.claim(1))) {
            assertInstanceOf(Outcome.Recorded.class, sign(other, Decision.REJECT, REASON));
        }
    }

    @Test
    void whoeverDecidedDoesNotSignOffInAnotherRole() {
        verifier.decide(Decision.REFER_SUPERVISOR, "amount", "", Map.of());

        try (var same = desk("lin", Role.SUPERVISOR).open(Sample.claim(1))) {
            assertEquals(Optional.of(Refusal.FOUR_EYES), same.mayNotSignOff());
            assertEquals(refused(Refusal.FOUR_EYES), same.giveBack("read-again", REASON));
        }
        assertInstanceOf(Outcome.Recorded.class, supervisor.giveBack("read-again", REASON));
        assertEquals(Stage.VERIFY, summary().stage());
        assertEquals(Optional.empty(), verifier.state().decided());
    }

    @Test
    void theChainOfPartsIsSignedAndInOrder() {
        verifier.ask(FLAG.id(), Addressee.ADVISOR, "起病时间可信吗？");
        advisor.advise(opinion(Support.DOES_NOT, FLAG.id()));
        verifier.decide(Decision.REJECT, "waiting-period", "", Map.of());
        verifier.object("我不同意");

        var parts = supervisor.state().proceedings().parts();
        assertEquals(
                List.of(Part.Asked.class, Part.Advised.class, Part.Decided.class, Part.Objected.class),
                parts.stream().map(Object::getClass).toList());
        parts.forEach(part -> assertEquals(Optional.empty(), supervisor.doubt(part.event())));
    }

    @Test
    void closedClaimsOnTheSameIllnessAreAlike() {
        var desk = desk("lin", Role.VERIFIER);
        desk.recorder().record(Sample.summary(2), SampleCase.checked(2, "0026184418"));
        try (var other = desk.open(Sample.claim(2))) {
            assertTrue(desk.similar(Sample.claim(1)).isEmpty());
            other.decide(Decision.APPROVE, "", "", Map.of());
        }

        assertEquals(
                List.of(Sample.claim(2)),
                desk.similar(Sample.claim(1)).stream().map(claim -> claim.id()).toList());
    }

    private static Outcome sign(ReviewSession session, Decision outcome, String text) {
        return session.signOff(outcome, Optional.empty(), "supplied", text);
    }

    private static Opinion opinion(Support support, String... flags) {
        return new Opinion(
                support,
                Optional.of(DateSpan.parse("2020-10-01/2021-01-31")),
                "Ⅱ级病灶在半年前的超声中应可见①。",
                true,
                List.of(flags),
                List.of(new CriterionView("path", View.MET)),
                List.of(
                        new Annotation(
                                1,
                                Annotation.Shape.HIGHLIGHT,
                                new PageId("documents/07.pdf", 1),
                                new Box(0.1, 0.2, 0.3, 0.02),
                                Annotation.Corner.TOP_LEFT,
                                "",
                                Optional.of("path")),
                        new Annotation(
                                2,
                                Annotation.Shape.ARROW,
                                new PageId("documents/07.pdf", 1),
                                new Box(0.2, 0.3, 0.1, 0.1),
                                Annotation.Corner.BOTTOM_RIGHT,
                                "此处写“左乳”",
                                Optional.empty())),
                List.of("pathology-report"));
    }

    private countersign.model.adjudication.ClaimSummary summary() {
        return store.claims().summary(Sample.claim(1)).orElseThrow();
    }

    private Desk desk(String user, Role role) {
        return new Desk(store, new Reviewer(user, user, role, "desk-" + user), Sample.CLOCK, new SecureRandom());
    }

    private static Outcome refused(Refusal reason) {
        return Outcome.refused(reason);
    }

    @Test
    void onlyWhatTheAdvisorIsAskedWaitsForThem() {
        verifier.ask(FLAG.id(), Addressee.MEMBER, "何时首次发现？");

        var state = verifier.state();
        assertEquals(FlagState.ASKED, state.flags().get(0).state());
        assertEquals("member", state.flags().get(0).reason());
        assertEquals(0, state.summary().questions());
        assertEquals(List.of(), state.proceedings().questions());

        verifier.ask(FLAG.id(), Addressee.ADVISOR, "起病时间可信吗？");

        assertEquals(1, verifier.state().summary().questions());
        assertEquals(
                List.of(Addressee.MEMBER, Addressee.ADVISOR),
                verifier.state().proceedings().parts().stream()
                        .map(part -> ((Part.Asked) part).to())
                        .toList());
    }
}
