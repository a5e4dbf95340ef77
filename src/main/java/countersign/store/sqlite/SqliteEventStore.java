package countersign.store.sqlite;

import countersign.journal.Chain;
import countersign.model.adjudication.SyncState;
import countersign.model.journal.Answer;
import countersign.model.journal.Bytes;
import countersign.model.journal.Entry;
import countersign.model.journal.Event;
import countersign.model.journal.FeedPage;
import countersign.model.journal.FeedPage.Cursor;
import countersign.model.journal.Head;
import countersign.model.journal.KnownEvent;
import countersign.model.journal.SignedEvent;
import countersign.store.EventStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Each method that changes something is one transaction; only after it do listeners hear of it. */
final class SqliteEventStore implements EventStore {

    private static final String CURSORS = "SELECT bucket, epoch, pos, feed_hash FROM cursor ORDER BY bucket";
    private static final String CURSOR = "SELECT bucket, epoch, pos, feed_hash FROM cursor WHERE bucket = ?";
    private static final String MOVE_CURSOR = "INSERT INTO cursor(bucket, epoch, pos, feed_hash) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT(bucket) DO UPDATE SET epoch = excluded.epoch, pos = excluded.pos,"
            + " feed_hash = excluded.feed_hash";

    private final Database database;
    private final EventRows events;
    private final OutboxRows outbox;
    private final ClaimRows claims;
    private final Changes changes;

    SqliteEventStore(Database database, EventRows events, ClaimRows claims, Changes changes) {
        this.database = database;
        this.events = events;
        this.outbox = new OutboxRows(events);
        this.claims = claims;
        this.changes = changes;
    }

    @Override
    public void record(List<SignedEvent> recorded) {
        var touched = claimsOf(recorded);
        database.write(handle -> {
            for (var event : recorded) {
                claims.openIfNew(handle, event);
                events.insertPending(handle, event);
                outbox.insert(handle, event.id());
            }
            touched.forEach(claim -> claims.refresh(handle, claim));
            return true;
        });
        touched.forEach(changes::of);
    }

    @Override
    public List<KnownEvent> of(UUID claim) {
        return database.read(handle -> events.of(handle, claim));
    }

    @Override
    public Head head(UUID claim) {
        return database.read(handle -> claims.head(handle, claim));
    }

    @Override
    public List<Outgoing> outbox(int limit) {
        return database.read(handle -> outbox.oldest(handle, limit));
    }

    @Override
    public int waiting() {
        return database.read(outbox::waiting);
    }

    @Override
    public void settle(UUID id, Answer answer) {
        var changed = database.write(handle -> events.find(handle, id)
                .filter(event -> event.state() == SyncState.TO_SEND)
                .map(KnownEvent::signed)
                .map(event -> {
                    settle(handle, event, answer);
                    claims.refresh(handle, event.claim());
                    return event.claim();
                }));
        changed.ifPresent(changes::of);
    }

    @Override
    public void delay(UUID event, Instant nextTry, String problem) {
        database.write(handle -> {
            outbox.delay(handle, event, nextTry, problem);
            return true;
        });
    }

    @Override
    public boolean apply(FeedPage page) {
        var touched = claimsOf(page.entries().stream().map(Entry::event).toList());
        boolean kept = database.write(handle -> {
            if (!cursor(handle, page.bucket())
                    .map(page.after()::equals)
                    .orElse(page.after().position() == 0)) {
                return false;
            }
            page.entries().forEach(entry -> place(handle, entry));
            touched.forEach(claim -> advance(handle, claim));
            touched.forEach(claim -> claims.refresh(handle, claim));
            var next = page.next();
            handle.execute(
                    MOVE_CURSOR,
                    next.bucket(),
                    next.epoch(),
                    next.position(),
                    next.hash().toArray());
            return true;
        });
        if (kept) {
            touched.forEach(changes::of);
        }
        return kept;
    }

    @Override
    public List<Cursor> cursors() {
        return database.read(handle ->
                handle.createQuery(CURSORS).map((row, context) -> cursor(row)).list());
    }

    private void settle(Handle handle, SignedEvent event, Answer answer) {
        if (answer instanceof Answer.Accepted accepted) {
            events.accept(handle, event.id(), accepted.seq(), accepted.hash());
            outbox.delete(handle, event.id());
            advance(handle, event.claim());
        } else if (answer instanceof Answer.Contested contested) {
            events.contest(handle, event.id(), contested.seq());
            outbox.delete(handle, event.id());
        } else if (answer instanceof Answer.Refused refused) {
            events.refuse(handle, event.id());
            outbox.explain(handle, event.id(), refused.problem());
        } else {
            throw new IllegalArgumentException("not an answer to keep");
        }
    }

    private void place(Handle handle, Entry entry) {
        var event = entry.event();
        claims.openIfNew(handle, event);
        if (events.find(handle, event.id()).isPresent()) {
            events.accept(handle, event.id(), entry.seq(), entry.hash());
            outbox.delete(handle, event.id());
        } else {
            events.insertAccepted(handle, event, entry.seq(), entry.hash());
        }
        contested(handle, event).ifPresent(loser -> keepLoser(handle, loser, entry.seq()));
    }

    private Optional<SignedEvent> contested(Handle handle, SignedEvent event) {
        return events.find(handle, event.id())
                .map(KnownEvent::content)
                .filter(Event.DecisionContested.class::isInstance)
                .map(content -> ((Event.DecisionContested) content).loser());
    }

    private void keepLoser(Handle handle, SignedEvent loser, long wrappedIn) {
        if (events.find(handle, loser.id()).isPresent()) {
            events.contest(handle, loser.id(), wrappedIn);
            outbox.delete(handle, loser.id());
        } else {
            events.insertContested(handle, loser, wrappedIn);
        }
    }

    /** Moves the chain's end over what follows it without a gap and by the rule. */
    private void advance(Handle handle, UUID claim) {
        var head = claims.head(handle, claim);
        for (var next : events.following(handle, claim, head.seq())) {
            if (next.seq() != head.seq() + 1) {
                break;
            }
            if (!Chain.hash(head.hash(), next.seq(), next.event()).equals(next.hash())) {
                throw Failures.of("chain-broken");
            }
            head = new Head(
                    next.seq(),
                    next.hash(),
                    Math.max(head.fence(), next.event().envelope().fence()));
        }
        claims.moveHead(handle, claim, head);
    }

    private static Set<UUID> claimsOf(List<SignedEvent> events) {
        var claims = new LinkedHashSet<UUID>();
        events.forEach(event -> claims.add(event.claim()));
        return claims;
    }

    private static Optional<Cursor> cursor(Handle handle, int bucket) {
        return handle.createQuery(CURSOR)
                .bind(0, bucket)
                .map((row, context) -> cursor(row))
                .findOne();
    }

    private static Cursor cursor(ResultSet row) throws SQLException {
        return new Cursor(row.getInt(1), row.getLong(2), row.getLong(3), Bytes.of(row.getBytes(4)));
    }
}
