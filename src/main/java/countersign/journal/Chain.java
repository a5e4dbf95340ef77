package countersign.journal;

import countersign.json.EventJson;
import countersign.model.journal.Bytes;
import countersign.model.journal.ClaimId;
import countersign.model.journal.Entry;
import countersign.model.journal.SignedEvent;
import java.nio.ByteBuffer;
import java.util.UUID;

/** How each entry of a claim, and of a bucket's feed, is bound to all before it. */
public final class Chain {

    private static final byte[] CLAIM = Hashes.domain("countersign.claim.v1");
    private static final byte[] ENTRY = Hashes.domain("countersign.entry.v1");
    private static final byte[] FEED = Hashes.domain("countersign.feed.v1");

    private Chain() {}

    /** What stands before a claim's first entry: {@code SHA-256("countersign.claim.v1\n" ‖ the id's 16 bytes)}. */
    public static Bytes first(UUID claim) {
        return Hashes.of(CLAIM, ClaimId.bytes(claim));
    }

    /** {@code SHA-256("countersign.entry.v1\n" ‖ previous ‖ uint64be(seq) ‖ SHA-256(JCS(envelope)) ‖ signature)}. */
    public static Bytes hash(Bytes previous, long seq, SignedEvent event) {
        return Hashes.of(
                ENTRY,
                previous.toArray(),
                ByteBuffer.allocate(Long.BYTES).putLong(seq).array(),
                Hashes.of(EventJson.envelope(event.envelope())).toArray(),
                event.signature().toArray());
    }

    /** Puts an event at the end of a chain whose last entry is {@code seq} with hash {@code last}. */
    public static Entry append(long seq, Bytes last, SignedEvent event) {
        return new Entry(seq + 1, last, hash(last, seq + 1, event), event);
    }

    /** {@code SHA-256("countersign.feed.v1\n" ‖ the feed's hash so far ‖ entry hash)}. */
    public static Bytes feed(Bytes soFar, Bytes entryHash) {
        return Hashes.of(FEED, soFar.toArray(), entryHash.toArray());
    }

    /** The hash of a feed with no entry: {@code SHA-256("countersign.feed.v1\n" ‖ the bucket in one byte)}. */
    public static Bytes firstOfFeed(int bucket) {
        return Hashes.of(FEED, new byte[] {(byte) bucket});
    }

    /** {@code SHA-256(JCS(body))}, given the canonical bytes. */
    public static Bytes bodyHash(Bytes body) {
        return Hashes.of(body.toArray());
    }
}
