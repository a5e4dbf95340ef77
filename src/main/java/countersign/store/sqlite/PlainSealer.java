package countersign.store.sqlite;

import countersign.store.Sealer;

/** Seals nothing yet; the folder's rights alone keep others out until there is a passphrase. */
public final class PlainSealer implements Sealer {

    @Override
    public byte[] seal(String place, byte[] key, byte[] plain) {
        return plain;
    }

    @Override
    public byte[] open(String place, byte[] key, byte[] sealed) {
        return sealed;
    }
}
