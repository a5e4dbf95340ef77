package countersign.reading;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Reads documents, apart from this process; {@link ReaderPool} is the real one. */
public interface DocumentReader extends AutoCloseable {

    /** Read ahead, while nobody waits. */
    int BEHIND = 0;
    /** Somebody waits for this claim. */
    int WANTED = 10;
    /** The document on screen. */
    int ON_SCREEN = 20;

    /**
     * Reads all pages of a document.
     *
     * <p>What cannot be read is named in the answer, which never fails otherwise; cancelling it drops the pages that
     * are not through yet. Results are taken from the cache where the same bytes were read before.
     *
     * @param factLines which lines to read twice
     * @param progress told after each page, on a thread of the pool
     * @param priority of two documents waiting the higher one is read first, of equals the earlier one
     */
    CompletableFuture<DocumentRead> read(
            DocumentSource document, LineSelector factLines, Consumer<PageDone> progress, int priority);

    /**
     * A page as a picture, upright in the same way as its transcript's boxes.
     *
     * @param page from 1
     * @param maxSide the longer side of the picture in pixels is at most this; it is never larger than the page itself
     */
    CompletableFuture<PictureResult> picture(DocumentSource document, int page, int maxSide);

    /**
     * A page's picture as the file holds it, to be kept beside its words; not turned as {@link ReadResult.Read} says.
     *
     * @param page from 1
     */
    CompletableFuture<CopyResult> copy(DocumentSource document, int page);

    /**
     * What all reading lacks here: codes of problems such as {@code second-reader-data} or {@code decoder-start}.
     *
     * <p>Known as soon as the first worker is up; empty where both readers are ready.
     */
    default CompletableFuture<List<String>> shortcomings() {
        return CompletableFuture.completedFuture(List.of());
    }

    /** Ends the workers; what is not through is cancelled. */
    @Override
    void close();
}
