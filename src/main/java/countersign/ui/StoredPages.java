package countersign.ui;

import countersign.model.page.PageId;
import countersign.reading.PictureResult;
import countersign.ui.kit.PagePicture;
import countersign.ui.kit.PagePictures;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The pages of a stored claim.
 *
 * @param decoded has a worker decode a page, its longer side at most so many pixels
 * @param small what was kept of a page, read from the disk
 * @param atHand unpacks what was kept, a few at a time
 */
record StoredPages(
        BiFunction<PageId, Integer, CompletableFuture<PictureResult>> decoded,
        Function<PageId, Optional<countersign.reading.PagePicture>> small,
        Executor atHand)
        implements PagePictures {

    @Override
    public CompletableFuture<PagePicture> picture(PageId page, int maxSide) {
        return decoded.apply(page, maxSide).thenApply(StoredPages::shown);
    }

    @Override
    public CompletableFuture<Optional<PagePicture>> kept(PageId page) {
        return CompletableFuture.supplyAsync(() -> small.apply(page).map(StoredPages::onScreen), atHand);
    }

    private static PagePicture shown(PictureResult result) {
        if (result instanceof PictureResult.Shown shown) {
            return onScreen(shown.picture());
        }
        throw new IllegalArgumentException("the page cannot be shown");
    }

    private static PagePicture onScreen(countersign.reading.PagePicture picture) {
        var rgb = picture.rgb();
        var pixels = new int[picture.width() * picture.height()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xFF000000 | (rgb[3 * i] & 0xFF) << 16 | (rgb[3 * i + 1] & 0xFF) << 8 | rgb[3 * i + 2] & 0xFF;
        }
        return new PagePicture(picture.width(), picture.height(), pixels);
    }
}
