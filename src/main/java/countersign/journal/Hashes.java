package countersign.journal;

import countersign.model.journal.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over parts, the first of which says what they are. */
final class Hashes {

    private Hashes() {}

    static Bytes of(byte[]... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update(part);
        }
        return Bytes.of(digest.digest());
    }

    static byte[] domain(String name) {
        return (name + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
