package countersign.reading;

import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.model.page.Transcript;

/** What came of reading one page. */
public sealed interface ReadResult {

    PageId page();

    /**
     * The page was read; it may be empty.
     *
     * @param transcript its boxes lie on the page shown upright
     * @param turnedClockwise by how many degrees (0, 90, 180, 270) the page, shown as its file says, had to be turned
     *     to stand upright; {@link DocumentReader#picture} shows it so turned
     */
    record Read(Transcript transcript, int turnedClockwise) implements ReadResult {
        @Override
        public PageId page() {
            return transcript.page();
        }
    }

    /** The page could not be read; the others are none the worse for it. */
    record Unreadable(PageId page, Problem problem) implements ReadResult {}
}
