package countersign.store.sqlite;

import countersign.json.EventJson;
import countersign.model.adjudication.SyncState;
import countersign.model.journal.Bytes;
import countersign.model.journal.Event;
import countersign.model.journal.KnownEvent;
import countersign.model.journal.SignedEvent;
import countersign.store.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of events. */
final class EventRows {

    private static final String ENVELOPE = "event.sealed_envelope";
    private static final String BODY = "event.sealed_body";

    private static final String COLUMNS =
            "e.event_id, e.seq, e.state, e.wrapped_in, e.sealed_envelope, e.sealed_body," + " e.sig, o.problem";
    private static final String OF_CLAIM = "SELECT " + COLUMNS
            + " FROM event e LEFT JOIN outbox o ON o.event_id = e.event_id WHERE e.claim_id = ?"
            + " ORDER BY e.seq IS NULL, e.seq, e.rowid";
    private static final String ONE =
            "SELECT " + COLUMNS + " FROM event e LEFT JOIN outbox o ON o.event_id = e.event_id WHERE e.event_id = ?";
    private static final String INSERT =
            "INSERT INTO event(event_id, claim_id, seq, state, wrapped_in, entry_hash, sealed_envelope, sealed_body, sig)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ACCEPT =
            "UPDATE event SET state = 'accepted', seq = ?, entry_hash = ?, wrapped_in = NULL WHERE event_id = ?";
    private static final String LOSE = "UPDATE event SET state = ?, wrapped_in = ? WHERE event_id = ?";
    private static final String FOLLOWING = "SELECT " + COLUMNS + ", e.entry_hash"
            + " FROM event e LEFT JOIN outbox o ON o.event_id = e.event_id"
            + " WHERE e.claim_id = ? AND e.seq > ? ORDER BY e.seq";

    private final Sealer sealer;

    EventRows(Sealer sealer) {
        this.sealer = sealer;
    }

    /** An accepted event with the hash that the platform gave it. */
    record Placed(long seq, SignedEvent event, Bytes hash) {}

    List<KnownEvent> of(Handle handle, UUID claim) {
        return handle.createQuery(OF_CLAIM)
                .bind(0, Ids.bytes(claim))
                .map((row, context) -> known(row))
                .list();
    }

    Optional<KnownEvent> find(Handle handle, UUID event) {
        return handle.createQuery(ONE)
                .bind(0, Ids.bytes(event))
                .map((row, context) -> known(row))
                .findOne();
    }

    /** The accepted events after a place of the chain, in order, with gaps where some have not come yet. */
    List<Placed> following(Handle handle, UUID claim, long seq) {
        return handle.createQuery(FOLLOWING)
                .bind(0, Ids.bytes(claim))
                .bind(1, seq)
                .map((row, context) ->
                        new Placed(row.getLong("seq"), signed(row), Bytes.of(row.getBytes("entry_hash"))))
                .list();
    }

    void insertPending(Handle handle, SignedEvent event) {
        insert(handle, event, null, "pending", null, null);
    }

    void insertAccepted(Handle handle, SignedEvent event, long seq, Bytes hash) {
        insert(handle, event, seq, "accepted", null, hash);
    }

    void insertContested(Handle handle, SignedEvent event, long wrappedIn) {
        insert(handle, event, null, "contested", wrappedIn, null);
    }

    void accept(Handle handle, UUID event, long seq, Bytes hash) {
        handle.execute(ACCEPT, seq, hash.toArray(), Ids.bytes(event));
    }

    void contest(Handle handle, UUID event, long wrappedIn) {
        handle.execute(LOSE, "contested", wrappedIn, Ids.bytes(event));
    }

    void refuse(Handle handle, UUID event) {
        handle.execute(LOSE, "refused", null, Ids.bytes(event));
    }

    SignedEvent signed(ResultSet row) throws SQLException {
        var key = row.getBytes("event_id");
        var body = row.getBytes("sealed_body");
        return new SignedEvent(
                EventJson.readEnvelope(sealer.open(ENVELOPE, key, row.getBytes("sealed_envelope"))),
                body == null ? Optional.empty() : Optional.of(Bytes.of(sealer.open(BODY, key, body))),
                Bytes.of(row.getBytes("sig")));
    }

    private void insert(
            Handle handle,
            SignedEvent event,
            @Nullable Long seq,
            String state,
            @Nullable Long wrappedIn,
            @Nullable Bytes hash) {
        var key = Ids.bytes(event.id());
        handle.execute(
                INSERT,
                key,
                Ids.bytes(event.claim()),
                seq,
                state,
                wrappedIn,
                hash == null ? null : hash.toArray(),
                sealer.seal(ENVELOPE, key, EventJson.envelope(event.envelope())),
                event.body().map(body -> sealer.seal(BODY, key, body.toArray())).orElse(null),
                event.signature().toArray());
    }

    private KnownEvent known(ResultSet row) throws SQLException {
        var signed = signed(row);
        return new KnownEvent(
                signed,
                content(signed),
                state(row.getString("state")),
                place(row),
                Optional.ofNullable(row.getString("problem")));
    }

    /** A body that this version cannot read, from a newer or a faulty desk, must not keep the claim from opening. */
    private static Event content(SignedEvent signed) {
        try {
            return signed.body()
                    .map(body -> EventJson.readBody(signed.type(), body))
                    .orElseGet(() -> new Event.Other(signed.type()));
        } catch (IllegalArgumentException e) {
            return new Event.Other(signed.type());
        }
    }

    private static OptionalLong place(ResultSet row) throws SQLException {
        long seq = row.getLong("seq");
        long place = row.wasNull() ? row.getLong("wrapped_in") : seq;
        return place == 0 ? OptionalLong.empty() : OptionalLong.of(place);
    }

    private static SyncState state(String state) {
        return switch (state) {
            case "accepted" -> SyncState.ACCEPTED;
            case "contested" -> SyncState.CONTESTED;
            case "refused" -> SyncState.REFUSED;
            default -> SyncState.TO_SEND;
        };
    }
}
