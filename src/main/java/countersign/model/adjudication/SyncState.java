package countersign.model.adjudication;

/** How far what was recorded here has got; never merged with one another. */
public enum SyncState {
    /** Nothing recorded here waits. */
    SYNCED,
    /** Recorded here, not yet accepted by the platform. */
    TO_SEND,
    ACCEPTED,
    CONTESTED,
    REFUSED
}
