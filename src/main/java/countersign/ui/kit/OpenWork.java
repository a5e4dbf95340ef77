package countersign.ui.kit;

import countersign.review.ReviewSession;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A claim that somebody acts on, its pages, and what is done one after the other until it is left. */
public final class OpenWork {

    /** Pages that are fetched before anybody turns to them. */
    private static final int FIRST = 4;

    private final UUID claim;
    private final ReviewSession session;
    private final PageShelf pages;
    private final Sequence sequence;

    /** @param room bytes of pictures of pages that may be kept */
    public OpenWork(UUID claim, ReviewSession session, PagePictures pictures, long room, Desk desk) {
        this.claim = claim;
        this.session = session;
        pages = new PageShelf(pictures, desk.background(), room);
        sequence = new Sequence(desk.background(), desk.screen());
    }

    public UUID claim() {
        return claim;
    }

    public PageShelf pages() {
        return pages;
    }

    public Sequence sequence() {
        return sequence;
    }

    public void prefetch(CaseView view) {
        pages.prefetch(view.pages().stream().limit(FIRST).toList());
    }

    /** Completes once all that was done here is on disk. */
    public CompletableFuture<?> settled() {
        return sequence.settled();
    }

    /** Forgets the pages, and ends listening once all is on disk. */
    public void close() {
        pages.clear();
        sequence.run(
                () -> {
                    session.close();
                    return true;
                },
                (done, problem) -> {});
    }
}
