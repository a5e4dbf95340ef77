package countersign.ui.kit;

import countersign.model.page.Box;
import countersign.model.page.PageId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Pictures of pages with places on them painted over, before anything else sees them. */
public final class MaskedPictures implements PagePictures {

    private static final int GREY = 0xFF6E7781;

    private final PagePictures source;
    private final Function<PageId, List<Box>> hidden;

    /** @param hidden the places of a page that nobody here may see */
    public MaskedPictures(PagePictures source, Function<PageId, List<Box>> hidden) {
        this.source = source;
        this.hidden = hidden;
    }

    @Override
    public CompletableFuture<PagePicture> picture(PageId page, int maxSide) {
        var places = hidden.apply(page);
        var picture = source.picture(page, maxSide);
        return places.isEmpty() ? picture : picture.thenApply(seen -> painted(seen, places));
    }

    @Override
    public CompletableFuture<Optional<PagePicture>> kept(PageId page) {
        var places = hidden.apply(page);
        return source.kept(page).thenApply(kept -> kept.map(seen -> places.isEmpty() ? seen : painted(seen, places)));
    }

    private static PagePicture painted(PagePicture picture, List<Box> places) {
        var pixels = picture.pixels().clone();
        int width = picture.width();
        int height = picture.height();
        for (Box place : places) {
            int left = clamp((int) Math.floor(place.x() * width), width);
            int right = clamp((int) Math.ceil(place.right() * width), width);
            int top = clamp((int) Math.floor(place.y() * height), height);
            int bottom = clamp((int) Math.ceil(place.bottom() * height), height);
            for (int y = top; y < bottom; y++) {
                Arrays.fill(pixels, y * width + left, y * width + Math.max(left, right), GREY);
            }
        }
        return new PagePicture(width, height, pixels);
    }

    private static int clamp(int at, int size) {
        return Math.max(0, Math.min(size, at));
    }
}
