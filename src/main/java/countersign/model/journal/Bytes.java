package countersign.model.journal;

import java.util.Arrays;
import java.util.HexFormat;

/** An unchanging run of bytes, such as a hash or a signature, that compares by content and writes itself in hex. */
public final class Bytes {

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /**
     * Reads lower-case hex.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static Bytes ofHex(String hex) {
        var bytes = new Bytes(HEX.parseHex(hex));
        if (!bytes.hex().equals(hex)) {
            throw new IllegalArgumentException("hex is written in lower case");
        }
        return bytes;
    }

    public byte[] toArray() {
        return content.clone();
    }

    public int length() {
        return content.length;
    }

    public String hex() {
        return HEX.formatHex(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(bytes.content, content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return hex();
    }
}
