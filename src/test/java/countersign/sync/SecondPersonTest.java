package countersign.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import countersign.journal.Author;
import countersign.journal.Place;
import countersign.journal.Standing;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.Stage;
import countersign.model.adjudication.SyncState;
import countersign.model.journal.Event;
import countersign.model.journal.KnownEvent;
import countersign.model.opinion.Opinion;
import countersign.model.opinion.Support;
import countersign.platform.TestPlatform;
import countersign.review.Outcome;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviewer, advisor and supervisor at three desks: what each says reaches the others, and four eyes hold. */
class SecondPersonTest {

    private static final String REASON = "经复核，维持原决定，理由见上。";

    @TempDir
    static Path shared = Path.of("");

    @TempDir
    Path dir = Path.of("");

    private static TestPlatform platform;

    @BeforeAll
    static void startPlatform() {
        platform = new TestPlatform(shared.resolve("platform"));
    }

    @AfterAll
    static void endPlatform() {
        platform.close();
    }

    @Test
    void aReferralItsOpinionAndASignOffAreAccepted() {
        try (var verifier = desk("lin", Role.VERIFIER);
                var advisor = desk("he", Role.ADVISOR);
                var supervisor = desk("zhao", Role.SUPERVISOR)) {
            var claim = verifier.importClaim("HZ-11");
            verifier.open(claim).refer("左乳是笔误吗？", List.of());
            passOn(verifier, advisor);
            assertInstanceOf(Outcome.Recorded.class, advisor.open(claim).advise(opinion()));
            passOn(advisor, verifier);
            assertEquals(Stage.VERIFY, stage(verifier, claim));

            verifier.open(claim).decide(Decision.REFER_SUPERVISOR, "amount", "", Map.of());
            passOn(verifier, supervisor);
            assertInstanceOf(
                    Outcome.Recorded.class,
                    supervisor.open(claim).signOff(Decision.APPROVE, Optional.empty(), "criteria", REASON));
            passOn(supervisor, verifier);

            assertEquals(Stage.CLOSED, stage(verifier, claim));
            assertEquals(
                    List.of("accepted"),
                    verifier.store().events().of(claim).stream()
                            .map(KnownEvent::state)
                            .map(state -> state == SyncState.ACCEPTED ? "accepted" : state.toString())
                            .distinct()
                            .toList());
        }
    }

    @Test
    void thePlatformRefusesASignOffByTheDecider() {
        try (var verifier = desk("wang", Role.VERIFIER);
                var same = desk("wang", Role.SUPERVISOR);
                var other = desk("qian", Role.SUPERVISOR)) {
            var claim = verifier.importClaim("HZ-12");
            verifier.open(claim).decide(Decision.REFER_SUPERVISOR, "amount", "", Map.of());
            passOn(verifier, same);

            force(same, claim, new Event.DecisionSignedOff(Decision.APPROVE, Optional.empty(), "criteria", REASON));
            force(same, claim, new Event.ClaimReopened("read-again", REASON));
            same.sync();

            assertEquals(List.of("four-eyes", "four-eyes"), problems(same, claim));
            other.sync();
            assertEquals(Stage.SIGNOFF, stage(other, claim));
            assertInstanceOf(
                    Outcome.Recorded.class,
                    other.open(claim).signOff(Decision.REJECT, Optional.empty(), "criteria", REASON));
            other.sync();
            assertEquals(List.of(), problems(other, claim));
        }
    }

    @Test
    void ofTwoSignOffsTheFirstStandsAndTheClaimStaysClosed() {
        try (var verifier = desk("lin3", Role.VERIFIER);
                var first = desk("zhao3", Role.SUPERVISOR);
                var second = desk("qian3", Role.SUPERVISOR)) {
            var claim = verifier.importClaim("HZ-13");
            verifier.open(claim).decide(Decision.REFER_SUPERVISOR, "amount", "", Map.of());
            passOn(verifier, first);
            second.sync();
            first.open(claim).signOff(Decision.APPROVE, Optional.empty(), "criteria", REASON);
            second.open(claim).signOff(Decision.REJECT, Optional.empty(), "criteria", REASON);
            first.sync();
            second.sync();
            first.sync();

            for (var desk : List.of(first, second)) {
                assertEquals(Stage.CLOSED, stage(desk, claim));
                assertEquals(
                        Optional.of(Decision.APPROVE),
                        desk.store().claims().summary(claim).orElseThrow().decision());
            }
        }
    }

    private static void passOn(TestDesk from, TestDesk to) {
        from.sync();
        to.sync();
    }

    /** Past the desk's own check, as a forged program might. */
    private static void force(TestDesk desk, UUID claim, Event ruling) {
        var standing = Standing.after(desk.store().events().of(claim));
        var signer = desk.store().signer("wang", Role.SUPERVISOR, "device-wang-supervisor");
        var author = new Author("wang", "device-wang-supervisor", signer, Clock.systemUTC(), new SecureRandom());
        var place = new Place(
                claim, standing.round(), standing.stage(), desk.store().events().head(claim));
        desk.store().events().record(List.of(author.write(ruling, place)));
    }

    private static List<String> problems(TestDesk desk, UUID claim) {
        return desk.store().events().of(claim).stream()
                .flatMap(event -> event.problem().stream())
                .toList();
    }

    private static Stage stage(TestDesk desk, UUID claim) {
        return desk.store().claims().summary(claim).orElseThrow().stage();
    }

    private static Opinion opinion() {
        return new Opinion(Support.SUPPORTS, Optional.empty(), "笔误。", true, List.of(), List.of(), List.of(), List.of());
    }

    private TestDesk desk(String user, Role role) {
        return new TestDesk(dir.resolve(user + role), user, role, platform.address());
    }
}
