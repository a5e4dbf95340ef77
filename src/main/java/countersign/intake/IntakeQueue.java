package countersign.intake;

import countersign.dossier.Dossier;
import countersign.dossier.DossierRead;
import countersign.dossier.DossierReader;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.reading.DocumentReader;
import countersign.reading.Turn;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<UUID, Underway> entries = new LinkedHashMap<>();
    private final List<Problem> refusals = new ArrayList<>();
    private final Set<UUID> wanted = new HashSet<>();
    private final Map<UUID, Set<Consumer<ClaimSoFar>>> followed = new HashMap<>();
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
        if (entry(claim).filter(Underway::stop).isPresent()) {
            tell();
            tell(claim);
        }
    }

    /** Goes on with a claim that was stopped, or reads it again. */
    public void resume(UUID claim) {
        synchronized (this) {
            if (entry(claim).filter(entry -> !entry.isStopped()).isPresent()) {
                return;
            }
            entries.remove(claim);
        }
        thread.execute(() -> stored.dossier(claim).ifPresent(this::start));
    }

    /**
     * Reads a claim before those that nobody has open, and tells how far it is now and after each change, on any thread;
     * also one whose result was lost, or written by an older program. Nothing happens where there is a result, or where
     * its documents are not here. Takes some milliseconds.
     *
     * @return what ends it
     */
    public Runnable follow(UUID claim, Consumer<ClaimSoFar> listener) {
        var dossier = stored.dossier(claim);
        if (dossier.isEmpty() || entry(claim).isEmpty() && stored.checked(claim).isPresent()) {
            return () -> {};
        }
        synchronized (this) {
            followed.computeIfAbsent(claim, first -> new LinkedHashSet<>()).add(listener);
        }
        if (entry(claim).isEmpty()) {
            stored.forgetReading(claim);
            start(dossier.get());
        }
        place(claim);
        tell(claim);
        reader.count(
                dossier.get(),
                claim.toString(),
                (file, pages) -> entry(claim).ifPresent(entry -> entry.opened(file, pages)));
        return () -> leave(claim, listener);
    }

    private void leave(UUID claim, Consumer<ClaimSoFar> listener) {
        synchronized (this) {
            var others = followed.getOrDefault(claim, Set.of());
            others.remove(listener);
            if (others.isEmpty()) {
                followed.remove(claim);
                entry(claim).ifPresent(entry -> entry.turn().onScreen(Optional.empty()));
            }
        }
        place(claim);
    }

    /** A page of a claim is before somebody's eyes: it is read next. */
    public void onScreen(PageId page, UUID claim) {
        entry(claim).ifPresent(entry -> entry.turn().onScreen(Optional.of(page)));
    }

    /** Reads a claim before all others that nobody has open; its pages that are through stay. */
    public void first(UUID claim) {
        synchronized (this) {
            wanted.add(claim);
        }
        if (entry(claim).filter(Underway::isStopped).isPresent()) {
            resume(claim);
        }
        place(claim);
    }

    private void place(UUID claim) {
        entry(claim).ifPresent(entry -> entry.turn().move(priority(claim, entry.flagged())));
    }

    private synchronized Optional<Underway> entry(UUID claim) {
        return Optional.ofNullable(entries.get(claim));
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
        return new IntakeState(entries.values().stream().map(Underway::running).toList(), refusals);
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
        boolean flagged = stored.flagged(dossier.claim());
        var turn = new Turn(priority(id, flagged), stored.rank(dossier.claim()));
        var entry = new Underway(id, dossier, turn, flagged, new Underway.Told() {
            @Override
            public void counted() {
                tell();
                tell(id);
            }

            @Override
            public void changed() {
                tell(id);
            }
        });
        synchronized (this) {
            if (entries.putIfAbsent(id, entry) != null) {
                return;
            }
        }
        var reading = reader.read(dossier, entry, turn);
        entry.reading(reading);
        reading.result().whenCompleteAsync((read, failure) -> finish(entry, read, failure), thread);
        tell();
        tell(id);
    }

    private synchronized int priority(UUID claim, boolean flagged) {
        if (followed.containsKey(claim)) {
            return DocumentReader.OPEN;
        }
        return wanted.contains(claim)
                ? DocumentReader.WANTED
                : flagged ? DocumentReader.FLAGGED : DocumentReader.BEHIND;
    }

    private void finish(Underway entry, @Nullable ReadClaim read, @Nullable Throwable failure) {
        boolean stopped = entry.isStopped();
        var failed = failure;
        if (read != null && !stopped) {
            try {
                var checked = adjudicator.judge(read, stored.corrections(read.claim()), stored::others);
                stored.record(checked);
                judgeSharing(checked);
            } catch (RuntimeException e) {
                failed = e;
            }
        }
        synchronized (this) {
            if (!entry.isStopped()) {
                entries.remove(entry.claim(), entry);
            }
        }
        if (failed != null && !stopped && !thread.isShutdown()) {
            giveUp(entry, failed);
        }
        tell();
    }

    /** Whoever has it open learns it, and may have it read again. */
    private void giveUp(Underway entry, Throwable failure) {
        LoggerFactory.getLogger(IntakeQueue.class)
                .error(
                        "claim {} not read: {}",
                        entry.claim(),
                        failure.getClass().getName());
        var problem = Problem.of(entry.number(), "claim-not-read");
        refuse(List.of(problem));
        var now = entry.soFar().failed(problem);
        followers(entry.claim()).forEach(each -> each.accept(now));
    }

    private synchronized List<Consumer<ClaimSoFar>> followers(UUID claim) {
        return List.copyOf(followed.getOrDefault(claim, Set.of()));
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

    private void tell(UUID claim) {
        var followers = followers(claim);
        if (!followers.isEmpty()) {
            entry(claim).map(Underway::soFar).ifPresent(now -> followers.forEach(each -> each.accept(now)));
        }
    }

    @Override
    public void close() {
        List<Underway> all;
        synchronized (this) {
            all = List.copyOf(entries.values());
        }
        all.forEach(Underway::stop);
        thread.shutdownNow();
        try {
            thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
