package countersign.reading;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes what {@link WireInput} takes apart. */
final class WireOutput {

    private WireOutput() {}

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static void fraction(DataOutputStream out, double value) throws IOException {
        out.writeFloat((float) value);
    }
}
