package countersign.sync;

import countersign.model.journal.Answer;
import countersign.model.journal.FeedPage;
import countersign.model.journal.KeyRecord;
import countersign.model.journal.SignedEvent;
import countersign.store.EventStore.Outgoing;
import countersign.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pushes the outbox and pulls the feed, again and again; without a network the desk works on and this waits.
 *
 * <p>An answer is kept before the next is asked for, and the same event may be pushed any number of times, so that
 * ending at any moment loses and doubles nothing.
 */
public final class Synchronizer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Synchronizer.class);
    private static final int EVENTS_A_PUSH = 100;
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Store store;
    private final PlatformClient platform;
    private final List<KeyRecord> own = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private final FeedCheck feed;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "sync");
        made.setDaemon(true);
        return made;
    });
    private final List<Consumer<SyncStatus>> listeners = new CopyOnWriteArrayList<>();
    private volatile SyncStatus status = SyncStatus.UNKNOWN;
    private volatile boolean enrolled;

    /** @param own the key of this desk, which the platform is told at first contact */
    public Synchronizer(Store store, PlatformClient platform, KeyRecord own, Clock clock) {
        this.store = store;
        this.platform = platform;
        this.own.add(own);
        this.clock = clock;
        this.feed = new FeedCheck(store);
    }

    /** Makes another key of this desk known, as where the demo's people take turns. */
    public void alsoKnow(KeyRecord key) {
        if (!own.contains(key)) {
            own.add(key);
            enrolled = false;
        }
    }

    /** Goes on until closed, resting so long between two rounds. */
    public void start(Duration rest) {
        thread.scheduleWithFixedDelay(this::round, 0, rest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does not wait for the next round: something was recorded. */
    public void nudge() {
        thread.execute(this::round);
    }

    public SyncStatus status() {
        return status;
    }

    /** Calls the listener after each round that changed something; returns what ends it. */
    public Runnable onChange(Consumer<SyncStatus> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** One round: make known, push all that waits, pull all that is new. */
    void round() {
        try {
            if (!enrolled) {
                enrolled = true;
                for (KeyRecord key : own) {
                    store.learn(platform.enrol(key));
                }
            }
            pushAll();
            tell(pullAll());
        } catch (PlatformUnreachable e) {
            enrolled = false;
            boolean since = !status.reached() && status.at().isPresent();
            tell(new SyncStatus(
                    false,
                    since ? status.at() : Optional.of(clock.instant()),
                    store.events().waiting(),
                    Optional.ofNullable(e.getMessage())));
        } catch (RuntimeException e) {
            LOG.error("sync round failed: {}", e.getClass().getName());
            tell(new SyncStatus(false, status.at(), store.events().waiting(), Optional.of("failed")));
        }
    }

    private void pushAll() throws PlatformUnreachable {
        for (boolean more = true; more; ) {
            more = push(store.events().outbox(EVENTS_A_PUSH));
        }
    }

    /** True if something was settled and more may wait. */
    private boolean push(List<Outgoing> waiting) throws PlatformUnreachable {
        var now = clock.instant();
        var held = new HashSet<UUID>();
        List<SignedEvent> due = waiting.stream()
                .filter(outgoing -> outgoing.nextTry().isAfter(now)
                        ? !held.add(outgoing.event().claim())
                        : true)
                .map(Outgoing::event)
                .filter(event -> !held.contains(event.claim()))
                .toList();
        if (due.isEmpty()) {
            return false;
        }
        boolean settled = false;
        for (var answer : platform.push(due).entrySet()) {
            if (answer.getValue() instanceof Answer.Retry retry) {
                store.events().delay(answer.getKey(), now.plus(RETRY), retry.problem());
            } else {
                store.events().settle(answer.getKey(), answer.getValue());
                settled = true;
            }
        }
        return settled && store.events().waiting() > 0;
    }

    private SyncStatus pullAll() throws PlatformUnreachable {
        var doubted = Optional.<String>empty();
        for (boolean more = true; more; ) {
            more = false;
            for (FeedPage page : platform.feed(store.events().cursors())) {
                if (!proved(page)) {
                    doubted = Optional.of("feed-not-genuine");
                    LOG.error("bucket {}: a page of the feed does not prove itself", page.bucket());
                } else {
                    more |= store.events().apply(page);
                }
            }
        }
        return new SyncStatus(true, Optional.of(clock.instant()), store.events().waiting(), doubted);
    }

    /** A desk that joined since may have signed: its key is asked for before a page is doubted. */
    private boolean proved(FeedPage page) throws PlatformUnreachable {
        if (feed.holds(page)) {
            return true;
        }
        store.learn(platform.keys());
        return feed.holds(page);
    }

    private void tell(SyncStatus now) {
        status = now;
        listeners.forEach(listener -> listener.accept(now));
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
