package countersign.ui.kit;

import countersign.model.page.PageId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Keeps pictures of pages at the sizes they are shown in, so that going back to one costs nothing.
 *
 * <p>Pictures are fetched and made smaller away from the screen's thread; the longest unused go first when the limit is
 * reached.
 */
public final class PageShelf {

    /** The longer side of a page as fetched: 300 dpi on A4 shrunk to where small print is still sharp at 200%. */
    private static final int FULL = 2400;

    private static final int THUMBNAIL = 220;

    /** The longer side of a page that can be read while the sharp one is on its way. */
    private static final int ROUGH = 1000;

    private record Key(PageId page, int edition, int width, PageFilter filter) {}

    private final PagePictures pages;
    private final PictureQueue source;
    private final Executor background;
    private final long limit;
    private final Map<Key, PagePicture> pictures = new LinkedHashMap<>(32, 0.75f, true);
    private final Map<Key, CompletableFuture<PagePicture>> underway = new LinkedHashMap<>();
    private final Map<PageId, Integer> editions = new HashMap<>();
    private long held;
    private int generation;

    /**
     * @param background makes pictures smaller
     * @param limit bytes of pictures that may be kept
     */
    public PageShelf(PagePictures source, Executor background, long limit) {
        this.pages = source;
        this.source = new PictureQueue(source);
        this.background = background;
        this.limit = limit;
    }

    /** The page as sharp as there is; fetched once however often it is asked for. */
    public CompletableFuture<PagePicture> full(PageId page) {
        long now = source.now();
        source.raise(page, FULL, now);
        return full(page, now);
    }

    private Key key(PageId page, int width) {
        return key(page, width, PageFilter.NONE);
    }

    private Key key(PageId page, int width, PageFilter filter) {
        return new Key(page, edition(page), width, filter);
    }

    /** Counts how often the page has come to lie otherwise. */
    public synchronized int edition(PageId page) {
        return editions.getOrDefault(page, 0);
    }

    /** The page has been read, and stands otherwise now than its pictures here show it. */
    public synchronized void turned(PageId page) {
        editions.merge(page, 1, Integer::sum);
    }

    private CompletableFuture<PagePicture> full(PageId page, long urgency) {
        return kept(key(page, FULL), () -> source.ask(page, FULL, urgency));
    }

    /** The page in fewer pixels, which come sooner, to read by until the sharp ones are there. */
    public CompletableFuture<PagePicture> rough(PageId page) {
        return kept(key(page, -ROUGH), () -> small(page, () -> source.ask(page, ROUGH, source.now())));
    }

    /** What was kept of the page waits for no worker; only a page that was never read is fetched. */
    private CompletableFuture<PagePicture> small(PageId page, Supplier<CompletableFuture<PagePicture>> fetch) {
        return pages.kept(page)
                .exceptionally(lost -> Optional.empty())
                .thenCompose(
                        kept -> kept.map(CompletableFuture::completedFuture).orElseGet(fetch));
    }

    /** The page in the size of a list's row, without fetching all of it; what is fetched for it is kept at its source. */
    public CompletableFuture<PagePicture> thumbnail(PageId page) {
        var key = key(page, -THUMBNAIL);
        return atHand(key(page, FULL))
                .map(full -> kept(key, () -> CompletableFuture.supplyAsync(() -> thumbnail(full), background)))
                .orElseGet(() -> kept(
                        key,
                        () -> small(page, () -> source.ask(page, ROUGH, PictureQueue.SOON))
                                .thenApplyAsync(PageShelf::thumbnail, background)));
    }

    /** The page exactly that wide, for drawing pixel by pixel; as fetched where that is not wider. */
    public CompletableFuture<PagePicture> sized(PageId page, int width) {
        var key = key(page, width);
        return full(page)
                .thenCompose(full -> full.width() <= width
                        ? CompletableFuture.completedFuture(full)
                        : kept(key, () -> CompletableFuture.supplyAsync(() -> toWidth(full, width), background)));
    }

    /** The same through a filter. */
    public CompletableFuture<PagePicture> sized(PageId page, int width, PageFilter filter) {
        return filter.equals(PageFilter.NONE)
                ? sized(page, width)
                : kept(key(page, width, filter), () -> sized(page, width).thenApplyAsync(filter::of, background));
    }

    /** The page as sharp as there is, through a filter. */
    public CompletableFuture<PagePicture> full(PageId page, PageFilter filter) {
        return filter.equals(PageFilter.NONE)
                ? full(page)
                : kept(key(page, FULL, filter), () -> full(page).thenApplyAsync(filter::of, background));
    }

    /** What can be drawn at once: the smallest kept picture at least that wide, else the widest. */
    public synchronized Optional<PagePicture> atHand(PageId page, int width, PageFilter filter) {
        PagePicture best = null;
        for (Map.Entry<Key, PagePicture> entry : pictures.entrySet()) {
            if (entry.getKey().page().equals(page)
                    && entry.getKey().edition() == edition(page)
                    && entry.getKey().filter().equals(filter)) {
                var picture = entry.getValue();
                boolean better = best == null
                        || (best.width() < width
                                ? picture.width() > best.width()
                                : picture.width() >= width && picture.width() < best.width());
                best = better ? picture : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Fetches pages that will likely be looked at next; failures are met when they are. */
    public void prefetch(Collection<PageId> pages) {
        pages.forEach(page -> full(page, PictureQueue.AHEAD));
    }

    /** Forgets all pictures, as when the claim is closed. */
    public void clear() {
        synchronized (this) {
            pictures.clear();
            underway.clear();
            held = 0;
            generation++;
        }
        source.clear();
    }

    private CompletableFuture<PagePicture> kept(Key key, Supplier<CompletableFuture<PagePicture>> fetch) {
        var future = new CompletableFuture<PagePicture>();
        int asked;
        synchronized (this) {
            var kept = pictures.get(key);
            if (kept != null) {
                return CompletableFuture.completedFuture(kept);
            }
            var waiting = underway.putIfAbsent(key, future);
            if (waiting != null) {
                return waiting;
            }
            asked = generation;
        }
        fetch.get().whenComplete((picture, failure) -> {
            if (picture != null) {
                keep(key, picture, asked);
                future.complete(picture);
            } else {
                forget(key, future);
                future.completeExceptionally(failure);
            }
        });
        return future;
    }

    private synchronized void forget(Key key, CompletableFuture<PagePicture> future) {
        underway.remove(key, future);
    }

    private synchronized void keep(Key key, PagePicture picture, int asked) {
        if (asked != generation) {
            return; // the claim was closed meanwhile
        }
        underway.remove(key);
        if (pictures.put(key, picture) == null) {
            held += picture.bytes();
        }
        Iterator<Map.Entry<Key, PagePicture>> oldest = pictures.entrySet().iterator();
        while (held > limit && oldest.hasNext()) {
            var entry = oldest.next();
            if (entry.getKey().width() != -THUMBNAIL && !entry.getKey().equals(key)) {
                held -= entry.getValue().bytes();
                oldest.remove();
            }
        }
    }

    private synchronized Optional<PagePicture> atHand(Key key) {
        return Optional.ofNullable(pictures.get(key));
    }

    private static PagePicture thumbnail(PagePicture picture) {
        double scale = Math.min(1, (double) THUMBNAIL / Math.max(picture.width(), picture.height()));
        return toWidth(picture, (int) Math.round(picture.width() * scale));
    }

    private static PagePicture toWidth(PagePicture picture, int width) {
        return Shrink.to(picture, width, (int) Math.round((double) picture.height() * width / picture.width()));
    }
}
