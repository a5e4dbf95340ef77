package countersign.app;

import countersign.reading.ReadingCache;
import countersign.store.PageStore;
import java.util.Optional;

/** Keeps what was read in the store, so that a restart reads nothing twice. */
record StoredReadings(PageStore pages) implements ReadingCache {

    @Override
    public Optional<byte[]> get(String key) {
        return pages.find(key);
    }

    @Override
    public void put(String key, byte[] value) {
        pages.keep(key, value);
    }
}
