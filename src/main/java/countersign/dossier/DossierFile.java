package countersign.dossier;

import java.io.IOException;

/**
 * One file of a dossier's payload, read when asked for.
 *
 * @param path in the payload, {@code documents/03.pdf}
 * @param size in bytes
 */
public record DossierFile(String path, long size, Content content) {

    /** Gives the bytes, anew at each call. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }

    public byte[] bytes() throws IOException {
        return content.read();
    }
}
