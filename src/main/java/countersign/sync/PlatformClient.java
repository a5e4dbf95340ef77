package countersign.sync;

import countersign.model.journal.Answer;
import countersign.model.journal.FeedPage;
import countersign.model.journal.FeedPage.Cursor;
import countersign.model.journal.KeyRecord;
import countersign.model.journal.SignedEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The platform as a desk sees it; every call may take as long as the network does. */
public interface PlatformClient {

    /** Makes this desk known and learns the keys of all others. */
    List<KeyRecord> enrol(KeyRecord own) throws PlatformUnreachable;

    List<KeyRecord> keys() throws PlatformUnreachable;

    /** Pushes events in the order of the outbox; each is answered for itself. */
    Map<UUID, Answer> push(List<SignedEvent> events) throws PlatformUnreachable;

    /** The next pages of the buckets that have moved on since. */
    List<FeedPage> feed(List<Cursor> known) throws PlatformUnreachable;
}
