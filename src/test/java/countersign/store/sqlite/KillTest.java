package countersign.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.journal.Sample;
import countersign.journal.Verifier;
import countersign.kill.KilledProgram;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.SyncState;
import countersign.model.journal.EventType;
import countersign.model.journal.KnownEvent;
import countersign.store.EventStore.Outgoing;
import countersign.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives the death of the program at any moment, once and whole. */
class KillTest {

    private static final int ROUNDS = 25;
    private static final int CLAIMS_A_ROUND = 1_000;

    @TempDir
    private Path folder;

    /** Two stores at a time, one a core: fifty kills in all. */
    @Test
    void nothingAcknowledgedIsLostOrDoubled() throws Exception {
        var lanes = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> both = List.of(
                    () -> rounds(folder.resolve("a"), new Random(1)), () -> rounds(folder.resolve("b"), new Random(2)));
            for (var lane : lanes.invokeAll(both)) {
                assertTrue(lane.get() > ROUNDS, "something was recorded in every round");
            }
        } finally {
            lanes.shutdownNow();
        }
    }

    private static int rounds(Path folder, Random random) throws Exception {
        var acknowledged = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++) {
            var child = KilledProgram.start(RecordingProgram.class, folder, round * CLAIMS_A_ROUND);
            child.killAfter(random.nextInt(250)).stream()
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .forEach(acknowledged::add);
            try (var store = TestStores.open(folder)) {
                assertAllThere(store, acknowledged);
            }
        }
        try (var database = Database.open(folder.resolve("store.db"))) {
            assertTrue(database.isWhole(), "integrity_check");
        }
        return acknowledged.size();
    }

    private static void assertAllThere(Store store, List<String> acknowledged) {
        var waiting = store.events().outbox(Integer.MAX_VALUE).stream()
                .map(Outgoing::event)
                .map(event -> event.id().toString())
                .toList();
        var verifier = new Verifier(() -> List.of(Sample.key("verifier", Role.VERIFIER)));
        int recorded = 0;
        for (var summary : store.claims().summaries()) {
            var events = store.events().of(summary.id());
            recorded += events.size();
            events.forEach(event -> assertEquals(Optional.empty(), verifier.check(summary.id(), event.signed())));
            assertWhole(summary, events);
        }
        assertEquals(waiting.size(), new HashSet<>(waiting).size(), "nothing waits twice");
        assertEquals(recorded, waiting.size(), "every event waits to be sent, and nothing else");
        assertTrue(waiting.containsAll(acknowledged), "all that was acknowledged");
    }

    /** Opening and flag came in one record, so neither is there alone; the line agrees with the events. */
    private static void assertWhole(ClaimSummary summary, List<KnownEvent> events) {
        var types = events.stream().map(event -> event.signed().type()).toList();
        assertEquals(
                List.of(
                                EventType.CLAIM_OPENED,
                                EventType.FLAG_RAISED,
                                EventType.FLAG_CONFIRMED,
                                EventType.DECISION_VERIFIED)
                        .subList(0, Math.max(2, types.size())),
                types);
        assertEquals(SyncState.TO_SEND, summary.sync());
        assertEquals(types.size() < 3 ? 1 : 0, summary.flags().critical());
        assertEquals(types.size() < 4 ? Optional.empty() : Optional.of(Decision.REJECT), summary.decision());
        assertEquals(
                events.size(),
                events.stream().map(event -> event.signed().id()).distinct().count());
    }
}
