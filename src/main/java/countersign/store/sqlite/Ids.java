package countersign.store.sqlite;

import countersign.model.journal.ClaimId;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as the 16 bytes that the tables hold. */
final class Ids {

    private Ids() {}

    static byte[] bytes(UUID id) {
        return ClaimId.bytes(id);
    }

    static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
