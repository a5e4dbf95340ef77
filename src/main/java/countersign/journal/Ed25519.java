package countersign.journal;

import countersign.json.EventJson;
import countersign.model.journal.Bytes;
import countersign.model.journal.Envelope;
import java.nio.ByteBuffer;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Signs and verifies; Bouncy Castle verifies some eight times as fast as the JDK. */
public final class Ed25519 implements Signer {

    private static final byte[] EVENT = Hashes.domain("countersign.event.v1");
    private static final int KEY_ID_BYTES = 16;

    private final Ed25519PrivateKeyParameters privateKey;
    private final Bytes publicKey;

    /** @param seed 32 secret bytes */
    public Ed25519(byte[] seed) {
        privateKey = new Ed25519PrivateKeyParameters(seed);
        publicKey = Bytes.of(privateKey.generatePublicKey().getEncoded());
    }

    /** A key's name: the first 16 bytes of the SHA-256 of the public key, in hex. */
    public static String key(Bytes publicKey) {
        return Hashes.of(publicKey.toArray()).hex().substring(0, 2 * KEY_ID_BYTES);
    }

    /** What is signed of an event: {@code "countersign.event.v1\n" ‖ JCS(envelope)}. */
    public static byte[] message(Envelope envelope) {
        var canonical = EventJson.envelope(envelope);
        return ByteBuffer.allocate(EVENT.length + canonical.length)
                .put(EVENT)
                .put(canonical)
                .array();
    }

    /** False also for a key or a signature that is none. */
    public static boolean verifies(Bytes publicKey, byte[] message, Bytes signature) {
        if (publicKey.length() != Ed25519PublicKeyParameters.KEY_SIZE
                || signature.length() != Ed25519PrivateKeyParameters.SIGNATURE_SIZE) {
            return false;
        }
        try {
            var verifier = new Ed25519Signer();
            verifier.init(false, new Ed25519PublicKeyParameters(publicKey.toArray()));
            verifier.update(message, 0, message.length);
            return verifier.verifySignature(signature.toArray());
        } catch (IllegalArgumentException e) {
            return false; // the bytes are no point of the curve
        }
    }

    @Override
    public String key() {
        return key(publicKey);
    }

    @Override
    public Bytes publicKey() {
        return publicKey;
    }

    @Override
    public Bytes sign(byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, privateKey);
        signer.update(message, 0, message.length);
        return Bytes.of(signer.generateSignature());
    }
}
