package countersign.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.journal.Verifier;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.SyncState;
import countersign.model.journal.Entry;
import countersign.platform.TestPlatform;
import countersign.review.CaseState.Verdict;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two workstations and the platform on one machine, over the real PostgreSQL. */
class TwoDesksTest {

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
    void eachSeesTheOthersDecisions() {
        try (var first = desk("lin");
                var second = desk("wang")) {
            var claim = first.importClaim("HZ-1");
            reject(first, claim);
            assertEquals(SyncState.TO_SEND, verdicts(first, claim).get(0).by().sync());

            assertEquals(0, first.sync().toSend());
            second.sync();

            assertEquals(SyncState.ACCEPTED, verdicts(first, claim).get(0).by().sync());
            var seen = verdicts(second, claim);
            assertEquals(1, seen.size());
            assertEquals(Decision.REJECT, seen.get(0).decision());
            assertEquals("lin", seen.get(0).by().actor());
            assertEquals("HZ-1", second.store().claims().summaries().get(0).number());
        }
    }

    @Test
    void theSecondOfTwoDecisionsIsKeptAsContestedAndShownToBoth() {
        try (var first = desk("lin2");
                var second = desk("wang2")) {
            var claim = first.importClaim("HZ-2");
            first.sync();
            second.importClaim("HZ-2");
            second.sync();
            first.sync();
            reject(first, claim);
            approve(second, claim);

            first.sync();
            second.sync();
            first.sync();

            for (var desk : List.of(first, second)) {
                var states = verdicts(desk, claim).stream()
                        .map(verdict -> verdict.decision() + " " + verdict.by().sync())
                        .sorted()
                        .toList();
                assertEquals(List.of("APPROVE CONTESTED", "REJECT ACCEPTED"), states);
            }
        }
    }

    @Test
    void goesOnWithoutThePlatformAndSendsLater() {
        try (var alone = new TestDesk(dir.resolve("alone"), "zhou", URI.create("http://127.0.0.1:9"))) {
            var claim = alone.importClaim("HZ-3");
            reject(alone, claim);

            var status = alone.sync();

            assertFalse(status.reached());
            assertTrue(status.toSend() >= 2);
            assertEquals(SyncState.TO_SEND, verdicts(alone, claim).get(0).by().sync());
        }
        try (var later = new TestDesk(dir.resolve("alone"), "zhou", platform.address())) {
            assertEquals(0, later.sync().toSend());
        }
    }

    @Test
    void whatWasPulledProvesItself() {
        try (var first = desk("lin4");
                var second = desk("wang4")) {
            var claim = first.importClaim("HZ-4");
            reject(first, claim);
            first.sync();
            second.sync();

            List<Entry> chain = second.store().events().of(claim).stream()
                    .map(known -> known.signed())
                    .map(event -> event)
                    .collect(
                            java.util.ArrayList::new,
                            (entries, event) -> entries.add(append(entries, claim, event)),
                            List::addAll);

            assertEquals(
                    second.store().events().head(claim).hash(),
                    chain.get(chain.size() - 1).hash());
            assertTrue(new Verifier(second.store().keys()).check(claim, chain).isEmpty());
        }
    }

    private static Entry append(List<Entry> entries, UUID claim, countersign.model.journal.SignedEvent event) {
        var last = entries.isEmpty()
                ? countersign.journal.Chain.first(claim)
                : entries.get(entries.size() - 1).hash();
        return countersign.journal.Chain.append(entries.size(), last, event);
    }

    private TestDesk desk(String user) {
        return new TestDesk(dir.resolve(user), user, platform.address());
    }

    private static void reject(TestDesk desk, UUID claim) {
        try (var session = desk.open(claim)) {
            session.decide(Decision.REJECT, "not-covered", "", Map.of());
        }
    }

    private static void approve(TestDesk desk, UUID claim) {
        try (var session = desk.open(claim)) {
            session.decide(Decision.APPROVE, "", "", Map.of());
        }
    }

    private static List<Verdict> verdicts(TestDesk desk, UUID claim) {
        try (var session = desk.open(claim)) {
            return session.state().decisions();
        }
    }
}
