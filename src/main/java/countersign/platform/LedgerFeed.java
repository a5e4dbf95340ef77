package countersign.platform;

import countersign.journal.Chain;
import countersign.json.EventJson;
import countersign.model.journal.Bytes;
import countersign.model.journal.Entry;
import countersign.model.journal.FeedPage;
import countersign.model.journal.FeedPage.Cursor;
import countersign.model.journal.SignedEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What has been accepted, bucket by bucket, in the order of its positions, which have no gaps. */
final class LedgerFeed {

    private static final String HEADS = "SELECT bucket, epoch, pos FROM feed ORDER BY bucket";
    private static final String ENTRIES = """
            SELECT j.*, b.sealed FROM journal j
            LEFT JOIN body b ON b.bucket = j.bucket AND b.claim_id = j.claim_id AND b.seq = j.seq
            WHERE j.bucket = ? AND j.feed_pos > ? ORDER BY j.feed_pos LIMIT ?""";
    private final Jdbi jdbi;

    LedgerFeed(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The next pages after these cursors, of buckets that have moved on.
     *
     * @param known by bucket; one that is absent is read from its start
     * @param limit entries of one page at the most
     */
    List<FeedPage> after(Map<Integer, Cursor> known, int limit) {
        return heads().stream()
                .map(head -> new Move(
                        Optional.ofNullable(known.get(head.bucket()))
                                .orElseGet(() ->
                                        new Cursor(head.bucket(), head.epoch(), 0, Chain.firstOfFeed(head.bucket()))),
                        head))
                .filter(move -> move.head().position() > move.from().position())
                .map(move -> page(move, limit))
                .toList();
    }

    private record Move(Cursor from, Cursor head) {}

    private List<Cursor> heads() {
        return jdbi.withHandle(handle -> handle.createQuery(HEADS)
                .map((row, context) -> new Cursor(
                        row.getInt("bucket"), row.getLong("epoch"), row.getLong("pos"), Bytes.of(new byte[0])))
                .list());
    }

    private FeedPage page(Move move, int limit) {
        var from = move.from();
        List<Entry> entries = jdbi.withHandle(handle -> handle.createQuery(ENTRIES)
                .bind(0, from.bucket())
                .bind(1, from.position())
                .bind(2, limit)
                .map((row, context) -> entry(row))
                .list());
        var hash = entries.stream().map(Entry::hash).reduce(from.hash(), Chain::feed);
        var next = new Cursor(from.bucket(), move.head().epoch(), from.position() + entries.size(), hash);
        return new FeedPage(from, next, entries);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var body = row.getBytes("sealed");
        var event = new SignedEvent(
                EventJson.readEnvelope(row.getBytes("envelope_jcs")),
                body == null ? Optional.empty() : Optional.of(Bytes.of(body)),
                Bytes.of(row.getBytes("sig")));
        return new Entry(
                row.getLong("seq"), Bytes.of(row.getBytes("prev_hash")), Bytes.of(row.getBytes("entry_hash")), event);
    }
}
