package countersign.find;

import countersign.model.page.Document;
import countersign.model.page.PageId;
import java.util.UUID;

/**
 * Words found on a page of a claim.
 *
 * @param document what the page belongs to, without its text
 * @param before what stands before them in their line
 * @param words as they were read, which may differ from what was typed by one character
 * @param after what follows them there
 */
public record PageHit(UUID claim, Document document, PageId page, String before, String words, String after) {}
