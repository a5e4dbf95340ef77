package countersign.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Names things on disk by keyed hash (HMAC-SHA-256), so that a name tells nothing to who lacks the key. */
final class NameKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    NameKey(byte[] secret) {
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    byte[] name(byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    byte[] name(String purpose, String content) {
        return name((purpose + "\n" + content).getBytes(StandardCharsets.UTF_8));
    }
}
