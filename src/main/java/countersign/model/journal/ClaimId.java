package countersign.model.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Names a claim alike on every desk: the UUIDv5 of {@code plan ‖ "\n" ‖ claim number} in the name space below.
 *
 * <p>The name space is itself the UUIDv5 of {@code urn:countersign:claim} in RFC 9562's name space for URLs.
 */
public final class ClaimId {

    public static final UUID NAME_SPACE =
            version5(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "urn:countersign:claim");

    private ClaimId() {}

    public static UUID of(String plan, String number) {
        return version5(NAME_SPACE, plan + "\n" + number);
    }

    /** The first byte of the SHA-256 of the id's 16 bytes, 0 to 255. */
    public static int bucket(UUID claim) {
        return digest("SHA-256").digest(bytes(claim))[0] & 0xff;
    }

    /** The id's 16 bytes, most significant first. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID version5(UUID nameSpace, String name) {
        var sha1 = digest("SHA-1");
        sha1.update(bytes(nameSpace));
        var hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = hash.getLong() & 0xffffffffffff0fffL | 0x5000L;
        long low = hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has both
        }
    }
}
