package countersign.ui.kit;

import countersign.model.page.PageId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Asks for one picture after another, the most urgent first: whatever is fetched ahead gives way to the page on screen.
 */
final class PictureQueue {

    /** For what nobody looks at yet. */
    static final long AHEAD = 0;

    /** For what stands small in a list. */
    static final long SOON = 1;

    private final PagePictures source;
    private final List<Waiting> waiting = new ArrayList<>();
    private long asked = SOON;
    private boolean busy;

    private static final class Waiting {
        private final PageId page;
        private final int side;
        private final long order;
        private final CompletableFuture<PagePicture> answer = new CompletableFuture<>();
        private long urgency;

        Waiting(PageId page, int side, long order, long urgency) {
            this.page = page;
            this.side = side;
            this.order = order;
            this.urgency = urgency;
        }

        long urgency() {
            return urgency;
        }

        long order() {
            return order;
        }
    }

    PictureQueue(PagePictures source) {
        this.source = source;
    }

    /** An urgency above all given before. */
    synchronized long now() {
        return ++asked;
    }

    CompletableFuture<PagePicture> ask(PageId page, int side, long urgency) {
        Waiting entry;
        synchronized (this) {
            entry = new Waiting(page, side, ++asked, urgency);
            waiting.add(entry);
        }
        next();
        return entry.answer;
    }

    /** Takes what was asked for ahead to the front. */
    synchronized void raise(PageId page, int side, long urgency) {
        waiting.stream()
                .filter(entry -> entry.page.equals(page) && entry.side == side)
                .forEach(entry -> entry.urgency = Math.max(entry.urgency, urgency));
    }

    /** Asks for nothing more of what waits, as when the claim is closed. */
    void clear() {
        List<Waiting> dropped;
        synchronized (this) {
            dropped = List.copyOf(waiting);
            waiting.clear();
        }
        dropped.forEach(entry -> entry.answer.cancel(false));
    }

    private void next() {
        Waiting entry;
        synchronized (this) {
            if (busy || waiting.isEmpty()) {
                return;
            }
            busy = true;
            entry = waiting.stream()
                    .max(Comparator.comparingLong(Waiting::urgency)
                            .thenComparing(
                                    Comparator.comparingLong(Waiting::order).reversed()))
                    .orElseThrow();
            waiting.remove(entry);
        }
        source.picture(entry.page, entry.side).whenComplete((picture, failure) -> {
            synchronized (this) {
                busy = false;
            }
            if (failure == null) {
                entry.answer.complete(picture);
            } else {
                entry.answer.completeExceptionally(failure);
            }
            next();
        });
    }
}
