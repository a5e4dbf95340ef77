package countersign.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Forgets with the process, and before that what was not asked for longest. */
public final class MemoryReadingCache implements ReadingCache {

    private static final int ENTRIES = 2_000;

    private final Map<String, byte[]> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > ENTRIES;
        }
    };

    @Override
    public synchronized Optional<byte[]> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(byte[]::clone);
    }

    @Override
    public synchronized void put(String key, byte[] value) {
        entries.put(key, value.clone());
    }
}
