package countersign.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import countersign.store.sqlite.TestStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's times are told to that person, as a whole, and to nobody else. */
class TimeLogTest {

    private static final Instant NOW = Instant.parse("2021-04-22T02:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void tellsTheMedianAndTheSharesOfDecidedClaims() {
        try (var store = TestStores.open(folder)) {
            var log = new TimeLog(store.drafts(), "lin");
            decided(log, 100, 20);
            decided(log, 300, 60);
            log.add(UUID.randomUUID(), NOW, Map.of(Activity.FACTS, Duration.ofHours(3))); // still open
            assertEquals(new OwnTime(2, Duration.ZERO, Map.of()), log.sum());
            decided(log, 200, 40);

            var own = new TimeLog(store.drafts(), "lin").sum();
            assertEquals(3, own.claims());
            assertEquals(Duration.ofSeconds(240), own.median());
            assertEquals(600.0 / 720, own.shares().getOrDefault(Activity.PAGES, 0.0), 1e-9);
            assertEquals(120.0 / 720, own.shares().getOrDefault(Activity.DECISION, 0.0), 1e-9);
            assertEquals(2, own.shares().size());

            assertEquals(OwnTime.NONE, new TimeLog(store.drafts(), "he").sum());
            log.forget();
            assertEquals(OwnTime.NONE, log.sum());
        }
    }

    @Test
    void isNoPartOfTheJournalAndNamesNobodyInItsFiles() throws IOException {
        try (var store = TestStores.open(folder)) {
            new TimeLog(store.drafts(), "lin")
                    .add(UUID.randomUUID(), NOW, Map.of(Activity.PAGES, Duration.ofSeconds(7)));
            assertEquals(0, store.events().waiting());
        }
        try (var files = Files.walk(folder.resolve("drafts"))) {
            var names = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertEquals(1, names.size());
            assertFalse(names.get(0).contains("lin"), names.get(0));
        }
    }

    private static void decided(TimeLog log, int reading, int deciding) {
        var claim = UUID.randomUUID();
        log.add(claim, NOW, Map.of(Activity.PAGES, Duration.ofSeconds(reading)));
        log.add(claim, NOW, Map.of(Activity.DECISION, Duration.ofSeconds(deciding)));
        log.decided(claim);
    }
}
