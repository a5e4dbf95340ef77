package countersign.store.sqlite;

import countersign.journal.Chain;
import countersign.journal.Summaries;
import countersign.json.EventJson;
import countersign.json.KeptClaim;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.journal.Bytes;
import countersign.model.journal.ClaimId;
import countersign.model.journal.Event;
import countersign.model.journal.EventType;
import countersign.model.journal.Head;
import countersign.model.journal.SignedEvent;
import countersign.store.Sealer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The row of a claim: the end of its chain, and sealed, its line in the worklist. */
final class ClaimRows {

    private static final String PLACE = "claim.sealed";
    private static final String ALL = "SELECT claim_id, sealed FROM claim";
    private static final String ONE = "SELECT sealed FROM claim WHERE claim_id = ?";
    private static final String HEAD = "SELECT head_seq, head_hash, fence FROM claim WHERE claim_id = ?";
    private static final String INSERT = "INSERT INTO claim(claim_id, bucket, head_seq, head_hash, fence, sealed)"
            + " VALUES (?, ?, 0, ?, 0, ?) ON CONFLICT(claim_id) DO UPDATE SET sealed = excluded.sealed";
    private static final String MOVE_HEAD =
            "UPDATE claim SET head_seq = ?, head_hash = ?, fence = ? WHERE claim_id = ?";

    private final Sealer sealer;
    private final EventRows events;

    ClaimRows(Sealer sealer, EventRows events) {
        this.sealer = sealer;
        this.events = events;
    }

    List<ClaimSummary> all(Handle handle) {
        return handle.createQuery(ALL)
                .map((row, context) -> open(row.getBytes(1), row.getBytes(2)).summary())
                .list();
    }

    Optional<KeptClaim> find(Handle handle, UUID claim) {
        var key = Ids.bytes(claim);
        return handle.createQuery(ONE)
                .bind(0, key)
                .map((row, context) -> open(key, row.getBytes(1)))
                .findOne();
    }

    /** Keeps a row, bringing what the journal decides in it up to date. */
    void put(Handle handle, KeptClaim kept) {
        write(handle, refreshed(handle, kept.summary().id(), Optional.of(kept)));
    }

    /** Brings a claim's row up to date with its journal, making it for a claim that came from another desk. */
    void refresh(Handle handle, UUID claim) {
        write(handle, refreshed(handle, claim, find(handle, claim)));
    }

    /** Makes the row of a claim that was never seen here, from the event that opens it. */
    void openIfNew(Handle handle, SignedEvent event) {
        if (find(handle, event.claim()).isPresent()) {
            return;
        }
        var opened = event.body()
                .filter(body -> event.type() == EventType.CLAIM_OPENED)
                .map(body -> (Event.ClaimOpened) EventJson.readBody(EventType.CLAIM_OPENED, body))
                .filter(opening -> opening.summary().id().equals(event.claim()))
                .orElseThrow(() -> Failures.of("chain-broken"));
        write(handle, new KeptClaim(opened.summary(), Optional.empty()));
    }

    Head head(Handle handle, UUID claim) {
        return handle.createQuery(HEAD)
                .bind(0, Ids.bytes(claim))
                .map((row, context) -> new Head(row.getLong(1), Bytes.of(row.getBytes(2)), row.getLong(3)))
                .findOne()
                .orElseGet(() -> new Head(0, Chain.first(claim), 0));
    }

    void moveHead(Handle handle, UUID claim, Head head) {
        handle.execute(MOVE_HEAD, head.seq(), head.hash().toArray(), head.fence(), Ids.bytes(claim));
    }

    private KeptClaim refreshed(Handle handle, UUID claim, Optional<KeptClaim> before) {
        var found = before.flatMap(KeptClaim::found);
        var summary = Summaries.after(before.map(KeptClaim::summary), found, events.of(handle, claim));
        return new KeptClaim(summary.orElseThrow(() -> Failures.of("chain-broken")), found);
    }

    private void write(Handle handle, KeptClaim kept) {
        var claim = kept.summary().id();
        var key = Ids.bytes(claim);
        handle.execute(
                INSERT,
                key,
                ClaimId.bucket(claim),
                Chain.first(claim).toArray(),
                sealer.seal(PLACE, key, kept.bytes()));
    }

    private KeptClaim open(byte[] key, byte[] sealed) {
        return KeptClaim.read(sealer.open(PLACE, key, sealed));
    }
}
