package countersign.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.journal.Place;
import countersign.journal.Sample;
import countersign.model.journal.Event;
import countersign.model.journal.SignedEvent;
import countersign.store.EventStore;
import countersign.store.StoreException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFullTest {

    private static final int PAGES_LEFT = 40;

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedStaysAndTheRestIsRefusedWhole() {
        var acknowledged = new ArrayList<SignedEvent>();
        try (var database = Database.open(folder.resolve("store.db"))) {
            long pages = Long.parseLong(database.read(handle -> Pragmas.value(handle, "page_count")));
            database.write(handle -> Pragmas.value(handle, "max_page_count=" + (pages + PAGES_LEFT)));
            var failure = assertThrows(StoreException.class, () -> fill(events(database), acknowledged));
            assertEquals("disk-full", failure.problem().code());
            assertTrue(acknowledged.size() > 3, "something fitted in");
            assertEquals(acknowledged.size(), events(database).waiting());
        }
        try (var database = Database.open(folder.resolve("store.db"))) {
            assertTrue(database.isWhole());
            assertEquals(
                    acknowledged,
                    events(database).outbox(Integer.MAX_VALUE).stream()
                            .map(out -> out.event())
                            .toList());
        }
    }

    private static void fill(EventStore store, List<SignedEvent> acknowledged) {
        var author = Sample.author("verifier");
        for (int claim = 0; ; claim++) {
            var place = Place.opening(Sample.claim(claim));
            var opened = author.write(new Event.ClaimOpened(Sample.summary(claim)), place);
            var note = author.write(new Event.NoteAdded("字".repeat(200)), place);
            store.record(List.of(opened, note));
            acknowledged.add(opened);
            acknowledged.add(note);
        }
    }

    private static EventStore events(Database database) {
        var rows = new EventRows(new PlainSealer());
        return new SqliteEventStore(database, rows, new ClaimRows(new PlainSealer(), rows), new Changes());
    }
}
