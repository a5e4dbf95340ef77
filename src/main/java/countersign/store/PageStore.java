package countersign.store;

import java.util.Optional;

/** What was read before: saves reading a page again. Losing an entry costs time only. */
public interface PageStore {

    /** @param key a hash of the bytes, the readers' versions and their settings */
    Optional<byte[]> find(String key);

    void keep(String key, byte[] reading);
}
