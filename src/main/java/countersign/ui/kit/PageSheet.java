package countersign.ui.kit;

import countersign.model.page.PageId;

/**
 * A page to be shown.
 *
 * @param width pixels of the page upright as it was read; only its proportion matters
 * @param spoken what a screen reader says of it: its name, how surely it was read, then its words
 */
public record PageSheet(PageId page, double width, double height, String spoken) {

    /** A page of which only the place is known, taken to be A4. */
    public static PageSheet unread(PageId page, String spoken) {
        return new PageSheet(page, 210, 297, spoken);
    }
}
