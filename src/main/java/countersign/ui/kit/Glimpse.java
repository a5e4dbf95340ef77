package countersign.ui.kit;

import java.util.concurrent.CompletableFuture;

/**
 * A claim as it is peeked at from a list.
 *
 * @param first the picture of its first page, in small, as soon as it is there; fails where there is none to be had
 * @param pages all its pages, as this person may see them
 */
public record Glimpse(CaseView view, CompletableFuture<PagePicture> first, PagePictures pages) {}
