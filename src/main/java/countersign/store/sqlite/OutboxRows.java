package countersign.store.sqlite;

import countersign.store.EventStore.Outgoing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The rows of what waits to be sent; the row of a refused event stays, since it says why. */
final class OutboxRows {

    private static final String INSERT = "INSERT INTO outbox(event_id, next_try_ms) VALUES (?, 0)";
    private static final String DELETE = "DELETE FROM outbox WHERE event_id = ?";
    private static final String EXPLAIN = "UPDATE outbox SET problem = ? WHERE event_id = ?";
    private static final String DELAY =
            "UPDATE outbox SET attempts = attempts + 1, next_try_ms = ?, problem = ? WHERE event_id = ?";
    private static final String WAITING =
            "SELECT count(*) FROM outbox o JOIN event e ON e.event_id = o.event_id WHERE e.state = 'pending'";
    private static final String OLDEST =
            "SELECT o.n, o.attempts, o.next_try_ms, e.event_id, e.sealed_envelope, e.sealed_body, e.sig"
                    + " FROM outbox o JOIN event e ON e.event_id = o.event_id WHERE e.state = 'pending'"
                    + " ORDER BY o.n LIMIT ?";

    private final EventRows events;

    OutboxRows(EventRows events) {
        this.events = events;
    }

    void insert(Handle handle, UUID event) {
        handle.execute(INSERT, Ids.bytes(event));
    }

    void delete(Handle handle, UUID event) {
        handle.execute(DELETE, Ids.bytes(event));
    }

    void explain(Handle handle, UUID event, String problem) {
        handle.execute(EXPLAIN, problem, Ids.bytes(event));
    }

    void delay(Handle handle, UUID event, Instant nextTry, String problem) {
        handle.execute(DELAY, nextTry.toEpochMilli(), problem, Ids.bytes(event));
    }

    int waiting(Handle handle) {
        return handle.createQuery(WAITING).mapTo(Integer.class).one();
    }

    List<Outgoing> oldest(Handle handle, int limit) {
        return handle.createQuery(OLDEST)
                .bind(0, limit)
                .map((row, context) -> new Outgoing(
                        row.getLong("n"),
                        events.signed(row),
                        row.getInt("attempts"),
                        Instant.ofEpochMilli(row.getLong("next_try_ms"))))
                .list();
    }
}
