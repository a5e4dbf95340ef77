package countersign.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.page.PageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PageShelfTest {

    private static final PageId READ = new PageId("documents/01.pdf", 1);
    private static final PageId UNREAD = new PageId("documents/02.pdf", 1);

    private final List<String> asked = new ArrayList<>();
    private final CompletableFuture<PagePicture> slow = new CompletableFuture<>();
    private final PageShelf shelf = new PageShelf(
            new PagePictures() {
                @Override
                public CompletableFuture<PagePicture> picture(PageId page, int maxSide) {
                    asked.add(page.file() + " " + maxSide);
                    return slow;
                }

                @Override
                public CompletableFuture<Optional<PagePicture>> kept(PageId page) {
                    return CompletableFuture.completedFuture(
                            page.equals(READ) ? Optional.of(blank(700, 1000)) : Optional.empty());
                }
            },
            Runnable::run,
            1 << 26);

    @Test
    void whatWasKeptOfAPageWaitsForNoWorker() {
        shelf.prefetch(List.of(UNREAD)); // keeps the worker busy

        assertEquals(700, shelf.rough(READ).join().width());
        assertEquals(220, shelf.thumbnail(READ).join().height());
        assertEquals(List.of("documents/02.pdf 2400"), asked);
    }

    @Test
    void aPageOfWhichNothingWasKeptIsFetched() {
        var rough = shelf.rough(UNREAD);

        assertFalse(rough.isDone());
        assertEquals(List.of("documents/02.pdf 1000"), asked);
        slow.complete(blank(500, 707));
        assertTrue(rough.isDone());
    }

    private static PagePicture blank(int width, int height) {
        return new PagePicture(width, height, new int[width * height]);
    }
}
