package countersign.platform;

import countersign.journal.Chain;
import countersign.journal.Stages;
import countersign.json.EventJson;
import countersign.model.adjudication.Stage;
import countersign.model.journal.Answer;
import countersign.model.journal.Bytes;
import countersign.model.journal.ClaimId;
import countersign.model.journal.Entry;
import countersign.model.journal.Envelope;
import countersign.model.journal.Event;
import countersign.model.journal.EventType;
import countersign.model.journal.SignedEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The ledger's statements over one transaction; every write names its bucket. */
final class LedgerRows {

    private static final String LOCK = "SELECT * FROM claim WHERE bucket = ? AND claim_id = ? FOR UPDATE";
    private static final String OPEN = """
            INSERT INTO claim(bucket, claim_id, stage, round, head_seq, head_hash, fence)
            VALUES (?, ?, 'verify', 1, 0, ?, 0) ON CONFLICT DO NOTHING""";
    private static final String RECEIPT = "SELECT * FROM receipt WHERE bucket = ? AND event_id = ?";
    private static final String INSERT_RECEIPT = """
            INSERT INTO receipt(bucket, event_id, sha256, outcome, seq, prev_hash, entry_hash, problem)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ENTRY_HASH =
            "SELECT entry_hash FROM journal WHERE bucket = ? AND claim_id = ? AND seq = ?";
    private static final String SINCE = """
            SELECT type, device, flag FROM journal
            WHERE bucket = ? AND claim_id = ? AND seq > ? AND device <> ? ORDER BY seq""";
    private static final String OWN_FLAG = """
            SELECT count(*) FROM journal
            WHERE bucket = ? AND claim_id = ? AND device = ? AND type = 'flag.raised' AND flag = ?""";
    private static final String TAKE_SLOT = """
            INSERT INTO decision(bucket, claim_id, round, stage, seq, actor, device)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";
    private static final String SLOT =
            "SELECT count(*) FROM decision WHERE bucket = ? AND claim_id = ? AND round = ? AND stage = ?";
    private static final String TAKE_PART = """
            INSERT INTO part(bucket, claim_id, seq, actor, device) VALUES (?, ?, ?, ?, ?)""";
    private static final String DECIDED = "SELECT count(*) FROM part WHERE bucket = ? AND claim_id = ? AND actor = ?";
    private static final String SIGN_OFF = """
            INSERT INTO signoff(bucket, claim_id, round, seq, decider_seq, signed_by, signed_device,
                                decided_by, decided_device)
            SELECT bucket, claim_id, ?, ?, seq, ?, ?, actor, device FROM part
            WHERE bucket = ? AND claim_id = ? AND seq < ?""";
    private static final String OPEN_FEED =
            "INSERT INTO feed(bucket, epoch, pos, feed_hash) VALUES (?, 1, 0, ?) ON CONFLICT DO NOTHING";
    private static final String LOCK_FEED = "SELECT pos, feed_hash FROM feed WHERE bucket = ? FOR UPDATE";
    private static final String UPDATE_FEED = "UPDATE feed SET pos = ?, feed_hash = ? WHERE bucket = ?";
    private static final String INSERT_ENTRY = """
            INSERT INTO journal(bucket, claim_id, seq, event_id, feed_pos, type, device, flag,
                                prev_hash, entry_hash, envelope_jcs, sig)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_BODY = "INSERT INTO body(bucket, claim_id, seq, sealed) VALUES (?, ?, ?, ?)";
    private static final String UPDATE_CLAIM = """
            UPDATE claim SET stage = ?, round = ?, head_seq = ?, head_hash = ?, fence = ?
            WHERE bucket = ? AND claim_id = ? AND head_seq = ?""";

    private final Handle handle;
    private final int bucket;
    private final UUID claim;

    LedgerRows(Handle handle, UUID claim) {
        this.handle = handle;
        this.claim = claim;
        this.bucket = ClaimId.bucket(claim);
    }

    Optional<ClaimRow> lock() {
        return handle.createQuery(LOCK)
                .bind(0, bucket)
                .bind(1, claim)
                .map((row, context) -> claimRow(row))
                .findOne();
    }

    /** Makes the claim's row if it is new, and locks it. */
    ClaimRow open() {
        handle.execute(OPEN, bucket, claim, Chain.first(claim).toArray());
        return lock().orElseThrow();
    }

    private static ClaimRow claimRow(ResultSet row) throws SQLException {
        var stage = Stage.ofId(row.getString("stage")).orElseThrow();
        return new ClaimRow(
                new Stages(stage, row.getInt("round")),
                row.getLong("head_seq"),
                Bytes.of(row.getBytes("head_hash")),
                row.getLong("fence"));
    }

    Optional<Receipt> receipt(UUID event) {
        return handle.createQuery(RECEIPT)
                .bind(0, bucket)
                .bind(1, event)
                .map((row, context) -> Receipt.of(row))
                .findOne();
    }

    void keep(UUID event, Receipt receipt) {
        var answer = receipt.answer();
        Optional<Answer.Accepted> accepted = answer instanceof Answer.Accepted a ? Optional.of(a) : Optional.empty();
        handle.execute(
                INSERT_RECEIPT,
                bucket,
                event,
                receipt.sha256().toArray(),
                receipt.outcome(),
                accepted.map(Answer.Accepted::seq)
                        .orElse(answer instanceof Answer.Contested contested ? contested.seq() : null),
                accepted.map(a -> a.previous().toArray()).orElse(null),
                accepted.map(a -> a.hash().toArray()).orElse(null),
                answer instanceof Answer.Refused refused ? refused.problem() : null);
    }

    boolean holdsBase(Envelope envelope) {
        if (envelope.baseSeq() == 0) {
            return envelope.baseHash().equals(Chain.first(claim));
        }
        return handle.createQuery(ENTRY_HASH)
                .bind(0, bucket)
                .bind(1, claim)
                .bind(2, envelope.baseSeq())
                .map((row, context) -> Bytes.of(row.getBytes(1)))
                .findOne()
                .filter(envelope.baseHash()::equals)
                .isPresent();
    }

    /** Entries of other devices after the base that an author of a decision ought to have seen. */
    boolean materialSince(Envelope envelope) {
        record Other(String type, String flag) {}
        List<Other> others = handle.createQuery(SINCE)
                .bind(0, bucket)
                .bind(1, claim)
                .bind(2, envelope.baseSeq())
                .bind(3, envelope.device())
                .map((row, context) -> new Other(row.getString("type"), String.valueOf(row.getString("flag"))))
                .list();
        return others.stream().anyMatch(other -> {
            var type = EventType.ofId(other.type()).orElseThrow();
            return switch (type) {
                case NOTE_ADDED, OCR_RECORDED, LEASE_TAKEN, LEASE_RELEASED, LEASE_REVOKED, CLAIM_OPENED -> false;
                case FLAG_RAISED -> !raised(envelope.device(), other.flag());
                default -> true;
            };
        });
    }

    /** A flag that the author's own desk raised too is no news to it. */
    private boolean raised(String device, String flag) {
        return handle.createQuery(OWN_FLAG)
                        .bind(0, bucket)
                        .bind(1, claim)
                        .bind(2, device)
                        .bind(3, flag)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    boolean slotTaken(Envelope envelope) {
        return handle.createQuery(SLOT)
                        .bind(0, bucket)
                        .bind(1, claim)
                        .bind(2, envelope.round())
                        .bind(3, envelope.stage().id())
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** Whether that person has decided on the claim before, in whatever round, be it that the decision lost. */
    boolean decided(String actor) {
        return handle.createQuery(DECIDED)
                        .bind(0, bucket)
                        .bind(1, claim)
                        .bind(2, actor)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** Whoever has decided is remembered, so that somebody else signs off. */
    void tookPart(Envelope envelope, long seq) {
        handle.execute(TAKE_PART, bucket, claim, seq, envelope.actor(), envelope.device());
    }

    /** Names the signer beside every decider; the table refuses a row in which both are the same. */
    void signOff(Envelope envelope, long seq) {
        handle.execute(SIGN_OFF, envelope.round(), seq, envelope.actor(), envelope.device(), bucket, claim, seq);
    }

    /** The primary key decides: false if somebody else has the slot. */
    boolean takeSlot(Envelope envelope, long seq) {
        boolean taken = handle.execute(
                        TAKE_SLOT,
                        bucket,
                        claim,
                        envelope.round(),
                        envelope.stage().id(),
                        seq,
                        envelope.actor(),
                        envelope.device())
                == 1;
        if (taken) {
            tookPart(envelope, seq);
        }
        return taken;
    }

    /** Puts an event at the end of the claim's chain and of the bucket's feed. */
    Entry append(ClaimRow row, SignedEvent event, Event content, Stages after) {
        var entry = Chain.append(row.headSeq(), row.headHash(), event);
        long position = nextPosition(entry);
        handle.execute(
                INSERT_ENTRY,
                bucket,
                claim,
                entry.seq(),
                event.id(),
                position,
                event.type().id(),
                event.envelope().device(),
                content instanceof Event.FlagRaised raised ? raised.flag().id() : null,
                entry.previous().toArray(),
                entry.hash().toArray(),
                EventJson.envelope(event.envelope()),
                event.signature().toArray());
        event.body().ifPresent(body -> handle.execute(INSERT_BODY, bucket, claim, entry.seq(), body.toArray()));
        int changed = handle.execute(
                UPDATE_CLAIM,
                after.stage().id(),
                after.round(),
                entry.seq(),
                entry.hash().toArray(),
                row.fence(),
                bucket,
                claim,
                row.headSeq());
        if (changed != 1) {
            throw new IllegalStateException("the claim's lock was lost");
        }
        return entry;
    }

    private long nextPosition(Entry entry) {
        handle.execute(OPEN_FEED, bucket, Chain.firstOfFeed(bucket).toArray());
        record Feed(long position, Bytes hash) {}
        var feed = handle.createQuery(LOCK_FEED)
                .bind(0, bucket)
                .map((row, context) -> new Feed(row.getLong("pos"), Bytes.of(row.getBytes("feed_hash"))))
                .one();
        long position = feed.position() + 1;
        handle.execute(
                UPDATE_FEED, position, Chain.feed(feed.hash(), entry.hash()).toArray(), bucket);
        return position;
    }
}
