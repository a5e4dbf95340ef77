package countersign.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bytes of documents, each kept once however many claims hold it. */
public interface BlobStore {

    /**
     * Keeps a document of a claim.
     *
     * @param file its path in the payload
     * @return the SHA-256 of the bytes, in hex
     */
    String keep(UUID claim, String file, byte[] document);

    Optional<byte[]> read(UUID claim, String file);

    /** The paths of a claim's documents that are here. */
    List<String> files(UUID claim);
}
