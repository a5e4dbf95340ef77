package countersign.model.adjudication;

import countersign.model.page.PageId;

/**
 * A page that stands in another claim, too.
 *
 * @param page in this claim
 * @param claim number of the other
 */
public record AlikePage(PageId page, String claim, Way way) {

    /** By what the pages are alike, the surest first. */
    public enum Way {
        /** The files are the same to the byte. */
        FILE,
        /** Words and numbers are, whoever scanned it. */
        WORDS,
        /** The number of the report and most of what it says. */
        NUMBER,
        /** The picture and most of what was read on it. */
        PICTURE
    }
}
