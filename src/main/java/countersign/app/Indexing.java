package countersign.app;

import countersign.find.PageIndex;
import countersign.model.adjudication.ClaimSummary;
import countersign.store.Store;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * Keeps the index of the words on pages up with the store: all that is there at the start, then what changes, one by one.
 *
 * <p>At the start it rests as long after each claim as that took, since somebody opens a claim meanwhile.
 */
final class Indexing implements AutoCloseable {

    /** Milliseconds at the start in which a person likely opens the first claim. */
    private static final long QUIET = 4_000;

    private final Store store;
    private final PageIndex index = new PageIndex();
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService behind = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "indexing");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    Indexing(Store store) {
        this.store = store;
    }

    PageIndex index() {
        return index;
    }

    void start() {
        store.onChange(this::take);
        behind.execute(() -> Pace.rest(QUIET));
        behind.execute(() -> {
            store.claims().summaries().stream()
                    .filter(claim -> claim.reading().read() > 0)
                    .map(ClaimSummary::id)
                    .forEach(claim -> behind.execute(() -> indexAndRest(claim)));
            behind.execute(index::setFilled);
        });
    }

    private void indexAndRest(UUID claim) {
        var pace = new Pace();
        index(claim);
        pace.rest();
    }

    private void take(UUID claim) {
        if (waiting.add(claim)) {
            try {
                behind.execute(() -> index(claim));
            } catch (RejectedExecutionException e) {
                waiting.remove(claim); // the store is being closed, and the index with it
            }
        }
    }

    private void index(UUID claim) {
        waiting.remove(claim);
        var documents = store.claims().documents(claim);
        if (!documents.isEmpty()) {
            index.put(claim, documents);
        }
    }

    @Override
    public void close() {
        behind.shutdownNow();
    }
}
