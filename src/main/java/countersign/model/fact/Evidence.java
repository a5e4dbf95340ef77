package countersign.model.fact;

import countersign.model.page.Box;
import countersign.model.page.PageId;

/** Words on a page: where they stand and how they were read. */
public record Evidence(PageId page, Box box, String text) {}
