package countersign.reading;

import java.time.Duration;

/**
 * What a document and its worker may cost.
 *
 * @param start until a worker says hello
 * @param open until a document says how many pages it has
 * @param decode until a page is a picture
 * @param read until a picture has been read, by either reader
 * @param document for all the decoding of one document; reading is limited by the page alone, since honest records
 *     have hundreds of pages
 * @param documentBytes of a file
 * @param memory of a worker process, resident, in bytes
 */
public record Limits(
        Duration start,
        Duration open,
        Duration decode,
        Duration read,
        Duration document,
        int documentBytes,
        long memory) {

    /** A page's text, as UTF-8. */
    public static final int TEXT_BYTES = 1 << 20;
    /** Of a document. */
    public static final int PAGES = 2_000;
    /** Of a picture's longer side. */
    public static final int SIDE = 30_000;

    public static final Limits USUAL = new Limits(
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofMinutes(10),
            100 << 20,
            1536L << 20);

    public Limits withDecode(Duration shorter) {
        return new Limits(start, open, shorter, read, document, documentBytes, memory);
    }

    public Limits withRead(Duration shorter) {
        return new Limits(start, open, decode, shorter, document, documentBytes, memory);
    }

    public Limits withMemory(long bytes) {
        return new Limits(start, open, decode, read, document, documentBytes, bytes);
    }
}
