package countersign.store;

import countersign.model.journal.Answer;
import countersign.model.journal.FeedPage;
import countersign.model.journal.Head;
import countersign.model.journal.KnownEvent;
import countersign.model.journal.SignedEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The journals of all claims, what waits to be sent, and how far the platform's feed is known. */
public interface EventStore {

    /**
     * Records events of one claim, each with its place in the outbox, and brings the claim's summary up to date, in one
     * transaction; once this returns they survive a crash.
     *
     * @throws StoreException if nothing was recorded
     */
    void record(List<SignedEvent> events);

    /** The events of a claim: first the accepted ones in their order, then the others in the order of recording. */
    List<KnownEvent> of(UUID claim);

    /** The end of the claim's chain; for a claim that has no entry yet, the place before its first. */
    Head head(UUID claim);

    /** What waits to be sent, oldest first. */
    List<Outgoing> outbox(int limit);

    /** How many events wait to be sent. */
    int waiting();

    /**
     * Keeps the platform's answer to an event: in one transaction the event's state, its place in the outbox and the
     * claim's summary. An answer that was kept before changes nothing. {@link Answer.Retry} is refused: see {@link #delay}.
     */
    void settle(UUID event, Answer answer);

    /** Leaves an event in the outbox until {@code nextTry}. */
    void delay(UUID event, Instant nextTry, String problem);

    /**
     * Keeps a page of the platform's feed, which the caller has verified, in one transaction with its cursor.
     *
     * @return false if the cursor has moved on since the page was asked for; then nothing was kept
     */
    boolean apply(FeedPage page);

    /** One for each bucket of which something is known. */
    List<FeedPage.Cursor> cursors();

    /**
     * An event that waits.
     *
     * @param number grows with the order of recording
     * @param attempts so far
     */
    record Outgoing(long number, SignedEvent event, int attempts, Instant nextTry) {}
}
