package countersign.store.sqlite;

import countersign.compare.Mark;
import countersign.model.adjudication.MarkKind;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Keyed hashes of what ought to be one claim's own. */
final class MarkRows {

    private static final String FORGET = "DELETE FROM mark WHERE claim_id = ?";
    private static final String ADD = "INSERT OR IGNORE INTO mark(mark, claim_id) VALUES (?, ?)";
    private static final String HOLDING = "SELECT claim_id FROM mark WHERE mark = ? AND claim_id <> ? LIMIT ?";
    /** Beyond these it is no longer of use to name each. */
    private static final int MOST = 100;

    private final NameKey names;

    MarkRows(NameKey names) {
        this.names = names;
    }

    void put(Handle handle, UUID claim, List<Mark> marks) {
        handle.execute(FORGET, (Object) Ids.bytes(claim));
        marks.forEach(mark -> handle.execute(ADD, name(mark.kind(), mark.value()), Ids.bytes(claim)));
    }

    /** The other claims that hold it. */
    List<UUID> holding(Handle handle, UUID claim, MarkKind kind, String value) {
        return handle.createQuery(HOLDING)
                .bind(0, name(kind, value))
                .bind(1, Ids.bytes(claim))
                .bind(2, MOST)
                .map((row, context) -> Ids.uuid(row.getBytes(1)))
                .list();
    }

    private byte[] name(MarkKind kind, String value) {
        return names.name(kind.name().toLowerCase(Locale.ROOT), value);
    }
}
