package countersign.intake;

import countersign.dossier.Dossier;
import countersign.dossier.DossierRead;
import countersign.dossier.DossierReader;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.page.Problem;
import countersign.reading.DocumentReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Takes dossiers into the store and has them read and checked behind the window.
 *
 * <p>What was taken in survives a restart: {@link #resume} goes on with whatever was not finished, and pages that were
 * read before come from the cache.
 */
public final class IntakeQueue implements AutoCloseable {

    private final DossierReader dossiers;
    private final ClaimReader reader;
    private final Adjudicator adjudicator;
    private final StoredClaims stored;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var made = new Thread(task, "intake");
        made.setDaemon(true);
        return made;
    });
    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final List<Problem> refusals = new ArrayList<>();
    private final Set<UUID> wanted = new HashSet<>();
    private final List<Consumer<IntakeState>> listeners = new CopyOnWriteArrayList<>();

    public IntakeQueue(DossierReader dossiers, ClaimReader reader, Adjudicator adjudicator, StoredClaims stored) {
        this.dossiers = dossiers;
        this.reader = reader;
        this.adjudicator = adjudicator;
        this.stored = stored;
    }

    /** Takes dossiers in; returns at once. */
    public void add(List<Path> paths) {
        thread.execute(() -> paths.forEach(this::take));
    }

    /** Done once all that was added before is read and checked, or stopped. */
    public CompletableFuture<Void> settled() {
        var settled = new CompletableFuture<Void>();
        thread.execute(() -> {
            Consumer<IntakeState> look = state -> {
                if (state.running().stream().allMatch(IntakeState.Running::stopped)) {
                    settled.complete(null);
                }
            };
            var end = onChange(look);
            look.accept(state());
            settled.thenRun(end);
        });
        return settled;
    }

    /** Goes on with the claims that were taken in but not read to their end. */
    public void resume() {
        thread.execute(() -> stored.unfinished().forEach(this::start));
    }

    /** Stops reading a claim; its pages that are through stay. */
    public void stop(UUID claim) {
        Entry entry;
        synchronized (this) {
            entry = entries.get(claim);
            if (entry == null || entry.stopped) {
                return;
            }
            entry.stopped = true;
        }
        entry.reading.cancel();
        tell();
    }

    /** Goes on with a claim that was stopped, or reads it again. */
    public void resume(UUID claim) {
        synchronized (this) {
            var entry = entries.get(claim);
            if (entry != null && !entry.stopped) {
                return;
            }
            entries.remove(claim);
        }
        thread.execute(() -> stored.dossier(claim).ifPresent(this::start));
    }

    /**
     * Reads a claim again whose result was lost, or written by an older program; pages that were read before cost
     * nothing. Nothing happens where there is a result, or where its documents are not here.
     */
    public void renew(UUID claim) {
        thread.execute(() -> {
            if (stored.checked(claim).isEmpty()) {
                stored.dossier(claim).ifPresent(dossier -> {
                    stored.forgetReading(claim);
                    start(dossier);
                });
            }
        });
    }

    /** Reads a claim before all others; its pages that are through stay. */
    public void first(UUID claim) {
        synchronized (this) {
            if (!wanted.add(claim)) {
                return;
            }
        }
        stop(claim);
        resume(claim);
    }

    /** Stops all that is being read. */
    public void stopAll() {
        state().running().forEach(running -> stop(running.claim()));
    }

    /** Goes on with all that was stopped. */
    public void resumeAll() {
        state().running().stream().filter(IntakeState.Running::stopped).forEach(running -> resume(running.claim()));
    }

    public synchronized IntakeState state() {
        return new IntakeState(entries.values().stream().map(Entry::running).toList(), refusals);
    }

    public void forgetRefusals() {
        synchronized (this) {
            refusals.clear();
        }
        tell();
    }

    /** Calls the listener after each change, on any thread; returns what ends it. */
    public Runnable onChange(Consumer<IntakeState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void take(Path path) {
        var read = dossiers.read(path);
        if (read instanceof DossierRead.Refused refused) {
            refuse(refused.problems());
        } else if (read instanceof DossierRead.Opened opened) {
            var dossier = opened.dossier();
            adjudicator
                    .refusal(dossier.name(), dossier.claim())
                    .ifPresentOrElse(problem -> refuse(List.of(problem)), () -> keepAndStart(dossier));
        }
    }

    private void keepAndStart(Dossier dossier) {
        try {
            start(stored.keep(dossier));
        } catch (UncheckedIOException e) {
            refuse(List.of(Problem.of(dossier.name(), "dossier-unreadable")));
        }
    }

    private void start(Dossier dossier) {
        var id = stored.id(dossier.claim());
        synchronized (this) {
            if (entries.containsKey(id)) {
                return;
            }
        }
        var entry = new Entry(id, dossier.claim().number());
        synchronized (this) {
            entries.put(id, entry);
        }
        entry.reading = reader.read(
                dossier,
                (done, known) -> {
                    synchronized (this) {
                        entry.done = done;
                        entry.pages = known;
                    }
                    tell();
                },
                priority(id));
        entry.reading.result().whenCompleteAsync((read, failure) -> finish(entry, read, failure), thread);
        tell();
    }

    private synchronized int priority(UUID claim) {
        return wanted.contains(claim) ? DocumentReader.WANTED : DocumentReader.BEHIND;
    }

    private void finish(Entry entry, @Nullable ReadClaim read, @Nullable Throwable failure) {
        if (read != null && !entry.stopped) {
            var checked = adjudicator.judge(read, stored.corrections(read.claim()), stored::others);
            stored.record(checked);
            judgeSharing(checked);
        } else if (failure != null && !entry.stopped) {
            LoggerFactory.getLogger(IntakeQueue.class)
                    .error(
                            "claim {} not read: {}",
                            entry.claim,
                            failure.getClass().getName());
            refuse(List.of(Problem.of(entry.number, "claim-not-read")));
        }
        synchronized (this) {
            if (!entry.stopped) {
                entries.remove(entry.claim);
            }
        }
        tell();
    }

    /** A number that this claim holds may make a flag on a claim that was checked before it came. */
    private void judgeSharing(CheckedClaim checked) {
        for (var id : stored.sharing(checked)) {
            stored.checked(id).ifPresent(other -> stored.record(adjudicator.again(other, stored.others(other.file()))));
        }
    }

    private void refuse(List<Problem> problems) {
        synchronized (this) {
            refusals.addAll(problems);
        }
        tell();
    }

    private void tell() {
        var state = state();
        listeners.forEach(listener -> listener.accept(state));
    }

    @Override
    public void close() {
        synchronized (this) {
            entries.values().forEach(entry -> {
                entry.stopped = true;
                entry.reading.cancel();
            });
        }
        thread.shutdownNow();
        try {
            thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Entry {
        private final UUID claim;
        private final String number;
        private ClaimReader.Reading reading = ClaimReader.Reading.NONE;
        private int done;
        private int pages;
        private volatile boolean stopped;

        Entry(UUID claim, String number) {
            this.claim = claim;
            this.number = number;
        }

        IntakeState.Running running() {
            return new IntakeState.Running(claim, number, done, pages, stopped);
        }
    }
}
