package countersign.store;

import countersign.journal.Keys;
import countersign.journal.Signer;
import countersign.model.adjudication.Role;
import countersign.model.journal.KeyRecord;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;

/** A folder in which everything of one person on one platform is kept. */
public interface Store extends AutoCloseable {

    ClaimStore claims();

    EventStore events();

    PageStore pages();

    BlobStore blobs();

    DraftStore drafts();

    Keys keys();

    /**
     * The signing key of a person in a role on a device, in a file that only the owner of the folder may read; made when
     * first asked for.
     */
    Signer signer(String user, Role role, String device);

    /** Keeps keys of others; a key once kept changes only by being revoked. */
    void learn(Iterable<KeyRecord> keys);

    /**
     * Calls the listener with the claim's id after each change that is on disk, on the thread that made it.
     *
     * @return ends it
     */
    Runnable onChange(Consumer<UUID> listener);

    /** A folder for temporary files, closed to others and emptied whenever the store is opened or closed. */
    Path scratch();

    @Override
    void close();
}
