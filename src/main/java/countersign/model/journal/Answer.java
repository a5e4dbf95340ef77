package countersign.model.journal;

/** What the platform made of an event that was pushed to it; the same event is answered alike for ever. */
public sealed interface Answer {

    /** It stands in the chain. */
    record Accepted(long seq, Bytes previous, Bytes hash) implements Answer {}

    /**
     * Another decision came first; the whole event is kept, wrapped in a {@code decision.contested}.
     *
     * @param seq of the entry that wraps it
     */
    record Contested(long seq) implements Answer {}

    /**
     * It does not stand, is kept here and shown with its reason.
     *
     * @param problem stable name such as {@code stale-base}, {@code key-revoked}
     */
    record Refused(String problem) implements Answer {}

    /** Not now; nothing has been decided. */
    record Retry(String problem) implements Answer {}
}
