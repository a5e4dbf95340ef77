package countersign.ui.kit;

import countersign.model.page.PageId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Where pictures of pages come from; the window's own process decodes none. */
@FunctionalInterface
public interface PagePictures {

    /**
     * The page upright, made smaller so that its longer side has at most {@code maxSide} pixels, never larger.
     *
     * <p>Completes on any thread, and exceptionally where the page can't be shown.
     */
    CompletableFuture<PagePicture> picture(PageId page, int maxSide);

    /** The page upright in few pixels, where such a picture is at hand: to be read by until the other one comes. */
    default CompletableFuture<Optional<PagePicture>> kept(PageId page) {
        return CompletableFuture.completedFuture(Optional.empty());
    }
}
