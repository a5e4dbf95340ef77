package countersign.reading;

import countersign.model.page.PageId;

/** Told how reading a document gets on, on any thread of the pool. */
@FunctionalInterface
public interface ReadingProgress {

    /** The document is open. */
    default void opened(int pages) {}

    /** A worker has that page before it. */
    default void begun(PageId page) {}

    void done(PageDone page);
}
