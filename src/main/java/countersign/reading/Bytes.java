package countersign.reading;

import java.util.Arrays;

/** Bytes that are compared by what they are; handed on without a copy, so nobody changes them. */
public final class Bytes {

    private final byte[] array;

    public Bytes(byte[] array) {
        this.array = array;
    }

    public byte[] array() {
        return array;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(array, that.array);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }
}
