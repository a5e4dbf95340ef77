package countersign.reading;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The bytes of a message. */
final class Payload {

    private final byte[] bytes;

    private Payload(byte[] bytes) {
        this.bytes = bytes;
    }

    static Payload of(byte[] bytes) {
        return new Payload(bytes);
    }

    static Payload written(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Payload(bytes.toByteArray());
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return bytes.length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** Fills a payload. */
    @FunctionalInterface
    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }
}
