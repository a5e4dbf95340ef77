package countersign.reading;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Reads documents, apart from this process; {@link ReaderPool} is the real one. */
public interface DocumentReader extends AutoCloseable {

    /** Read ahead, while nobody waits. */
    int BEHIND = 0;
    /** Something is known to be amiss with this claim. */
    int FLAGGED = 5;
    /** Somebody waits for this claim. */
    int WANTED = 10;
    /** Somebody has this claim open. */
    int OPEN = 15;
    /** The document on screen. */
    int ON_SCREEN = 20;

    /**
     * Reads all pages of a document.
     *
     * <p>What cannot be read is named in the answer, which never fails otherwise; cancelling it drops the pages that
     * are not through yet. Results are taken from the cache where the same bytes were read before.
     *
     * @param factLines which lines to read twice
     * @param turn when it comes among all that wait, one for all documents of a claim
     */
    CompletableFuture<DocumentRead> read(
            DocumentSource document, LineSelector factLines, ReadingProgress progress, Turn turn);

    /** The same for a document whose turn does not change. */
    default CompletableFuture<DocumentRead> read(
            DocumentSource document, LineSelector factLines, ReadingProgress progress, int priority) {
        return read(document, factLines, progress, Turn.at(priority));
    }

    /** How many pages it has, told without reading any; 0 where it cannot be opened. */
    CompletableFuture<Integer> pages(DocumentSource document);

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
