package countersign.model.journal;

import countersign.model.adjudication.Stage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What is signed of an event; its body is bound in by hash, so that a body can be erased and the chain still verify.
 *
 * @param version 1
 * @param event UUIDv7
 * @param claim {@link ClaimId}
 * @param bucket {@link ClaimId#bucket}
 * @param actor id of the person who acts, or {@link #ENGINE}
 * @param device id of the workstation
 * @param key id of the key that signs
 * @param round from 1; each reopening begins another
 * @param stage of the claim as the author saw it
 * @param fence of the author's lease, 0 without one
 * @param baseSeq the last accepted entry that the author saw, 0 for none
 * @param baseHash its entry hash, or the claim's first hash
 * @param bodyHash SHA-256 of the body's canonical bytes
 * @param claimedAt the author's clock, to the millisecond: for display, it decides nothing
 */
public record Envelope(
        int version,
        UUID event,
        UUID claim,
        int bucket,
        EventType type,
        String actor,
        String device,
        String key,
        int round,
        Stage stage,
        long fence,
        long baseSeq,
        Bytes baseHash,
        Bytes bodyHash,
        Instant claimedAt) {

    public static final int VERSION = 1;

    /** The actor of what the program finds by itself. */
    public static final String ENGINE = "engine";

    public Envelope {
        claimedAt = claimedAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
