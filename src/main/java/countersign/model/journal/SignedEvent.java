package countersign.model.journal;

import java.util.Optional;
import java.util.UUID;

/**
 * An event as its author signed it.
 *
 * @param body the canonical bytes of its body; empty once erased
 * @param signature Ed25519 over the canonical bytes of the envelope
 */
public record SignedEvent(Envelope envelope, Optional<Bytes> body, Bytes signature) {

    public UUID id() {
        return envelope.event();
    }

    public UUID claim() {
        return envelope.claim();
    }

    public EventType type() {
        return envelope.type();
    }
}
