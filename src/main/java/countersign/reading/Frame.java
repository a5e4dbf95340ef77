package countersign.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * The envelope of every message on the pipe: a magic number, what it is, its length, its bytes.
 *
 * @param kind one of {@link Request}'s or {@link Answer}'s numbers
 */
record Frame(int kind, Payload payload) {

    static final int MAGIC = 0x43534631;

    /** The next one; an end of the stream before its first byte is an {@link EOFException}. */
    static Frame read(DataInputStream in, int longest) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new BrokenProtocolException("magic");
        }
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (length < 0 || length > longest) {
            throw new BrokenProtocolException("length");
        }
        // Grows with what has really arrived, so that a false length costs nothing.
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new Frame(kind, Payload.of(bytes));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeByte(kind);
        out.writeInt(payload.length());
        payload.writeTo(out);
        out.flush();
    }
}
