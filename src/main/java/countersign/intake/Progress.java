package countersign.intake;

import countersign.model.page.PageId;
import countersign.reading.ReadResult;

/** Told how far reading has got; calls may come from any thread. */
public interface Progress {

    /** For whoever does not want to know. */
    Progress NONE = (done, known) -> {};

    /**
     * @param done pages read or given up
     * @param known pages found so far; grows while documents are opened
     */
    void pages(int done, int known);

    /** It is known how many pages a document has. */
    default void opened(String file, int pages) {}

    /** That page is being read. */
    default void begun(PageId page) {}

    /** That page is through. */
    default void read(ReadResult page) {}

    /** Nothing more comes. */
    default void finished() {}
}
