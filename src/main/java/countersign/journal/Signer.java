package countersign.journal;

import countersign.model.journal.Bytes;

/** Signs with a key that it does not give away. */
public interface Signer {

    /** Names the key, as in an envelope. */
    String key();

    /** 32 bytes, Ed25519. */
    Bytes publicKey();

    /** 64 bytes, Ed25519 over the message as it is. */
    Bytes sign(byte[] message);
}
