package countersign.reading;

import org.jspecify.annotations.Nullable;

/**
 * A document as it arrived.
 *
 * <p>The bytes go to a worker; claim and name stay on this side.
 */
public final class DocumentSource {

    private final String claim;
    private final String file;
    private final byte[] bytes;
    private @Nullable String hash;

    /**
     * @param claim whose document it is, any stable text; a worker that has seen one claim is renewed before the next
     * @param file its path in the payload, {@code documents/03.pdf}, as it shall stand in results
     * @param bytes what the file holds; not to be changed afterwards
     */
    public DocumentSource(String claim, String file, byte[] bytes) {
        this.claim = claim;
        this.file = file;
        this.bytes = bytes;
    }

    public String claim() {
        return claim;
    }

    public String file() {
        return file;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of the bytes in hexadecimal. */
    public synchronized String hash() {
        if (hash == null) {
            hash = Hashes.sha256(bytes);
        }
        return hash;
    }
}
