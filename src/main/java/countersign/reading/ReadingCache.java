package countersign.reading;

import java.util.Optional;

/**
 * Keeps results of reading by content.
 *
 * <p>Keys and values are opaque here, so that a cache can seal what it keeps. A cache may forget at any time, and a
 * value that comes back damaged is read anew.
 */
public interface ReadingCache {

    /** @param key letters and digits only, made of the document's hash, the page and the readers' versions */
    Optional<byte[]> get(String key);

    void put(String key, byte[] value);
}
