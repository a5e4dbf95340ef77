package countersign.model.journal;

import countersign.model.adjudication.SyncState;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An event of a claim as this desk knows it.
 *
 * @param content its body, read; {@link Event.Other} where the body is erased or of a type that is only kept
 * @param state {@code TO_SEND}, {@code ACCEPTED}, {@code CONTESTED} or {@code REFUSED}
 * @param seq its place in the chain once accepted; for a contested one, the place of the entry that wraps it
 * @param problem why it was refused
 */
public record KnownEvent(
        SignedEvent signed, Event content, SyncState state, OptionalLong seq, Optional<String> problem) {

    /** False for what lost or was refused: it is shown, and changes nothing. */
    public boolean counts() {
        return state != SyncState.CONTESTED && state != SyncState.REFUSED;
    }
}
