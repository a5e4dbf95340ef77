package countersign.sync;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.kill.KilledProgram;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.SyncState;
import countersign.platform.TestPlatform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program dies while it decides and syncs: what it acknowledged is on the platform, once. */
class KilledWhileSyncingTest {

    private static final int KILLS = 50;
    private static final int CLAIMS_A_ROUND = 1_000;

    @TempDir
    Path dir = Path.of("");

    @Test
    void nothingAcknowledgedIsLostOrDoubled() throws Exception {
        var random = new Random(7);
        var acknowledged = new ArrayList<String>();
        try (var platform = new TestPlatform(dir.resolve("platform"))) {
            for (int round = 0; round < KILLS; round++) {
                var program = KilledProgram.start(
                        SyncingProgram.class, dir.resolve("lin"), platform.address(), round * CLAIMS_A_ROUND);
                acknowledged.addAll(program.killAfter(random.nextInt(250)));
            }
            try (var desk = new TestDesk(dir.resolve("lin"), "lin", platform.address())) {
                assertEquals(0, desk.sync().toSend(), "all that waited was sent");
            }
            try (var other = new TestDesk(dir.resolve("wang"), "wang", platform.address())) {
                assertTrue(other.sync().reached());
                assertDecidedOnce(other, acknowledged);
            }
        }
    }

    private static void assertDecidedOnce(TestDesk other, List<String> acknowledged) {
        assertFalse(acknowledged.isEmpty());
        var claims = other.store().claims().summaries().stream()
                .collect(Collectors.toMap(ClaimSummary::number, ClaimSummary::id));
        for (var number : acknowledged) {
            assertTrue(claims.containsKey(number), () -> number + " is lost");
            try (var session = other.open(requireNonNull(claims.get(number)))) {
                var decisions = session.state().decisions();
                assertEquals(1, decisions.size(), () -> number + " is doubled");
                assertEquals(SyncState.ACCEPTED, decisions.get(0).by().sync());
            }
        }
    }
}
