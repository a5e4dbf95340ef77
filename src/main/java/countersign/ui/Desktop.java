package countersign.ui;

import countersign.app.Workstation;
import countersign.review.Reviewer;
import countersign.review.Reviews;
import countersign.store.StoreException;
import countersign.sync.Synchronizer;
import countersign.text.Language;
import countersign.ui.intake.QueueImporter;
import countersign.ui.intake.QueueReading;
import countersign.ui.kit.Background;
import countersign.ui.kit.Latest;
import countersign.ui.kit.PagePictures;
import countersign.ui.kit.Theme;
import countersign.ui.kit.Wording;
import countersign.ui.settings.SecondReading;
import countersign.ui.shell.FailedStart;
import countersign.ui.shell.KnownNames;
import countersign.ui.shell.OtherRoles;
import countersign.ui.shell.Services;
import countersign.ui.shell.SyncStatus;
import countersign.ui.shell.SyncStatus.Link;
import countersign.ui.shell.Window;
import countersign.ui.shell.WindowMemory;
import countersign.ui.shell.opinion.AdvisorScreen;
import countersign.ui.shell.review.ReviewScreen;
import countersign.ui.shell.signoff.SignOffScreen;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Opens the window over a workstation and hands each screen what it needs. */
public final class Desktop {

    private static final int BACKGROUND_THREADS = 3;
    private static final int PICTURE_THREADS = 2;

    /** How long a window that has been closed waits for its disk. */
    private static final int MOST_SECONDS = 5;

    private final Wording wording;
    private final boolean spoken;
    private final Clock clock;
    private final Executor screen = Platform::runLater;
    private final ExecutorService background = Background.threads("background", BACKGROUND_THREADS);
    private final ExecutorService atHand = Background.threads("pictures-at-hand", PICTURE_THREADS);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Runnable> leaving = new ArrayList<>();
    private Supplier<CompletableFuture<?>> settling = () -> CompletableFuture.completedFuture(null);
    private volatile Map<String, String> left = Map.of();

    private Desktop(Language language, boolean spoken, Clock clock) {
        this.wording = new Wording(language);
        this.spoken = spoken;
        this.clock = clock;
    }

    /**
     * Opens the window and returns once it has been closed and the workstation with it.
     *
     * @param opener opens the workstation, behind the window
     * @param filler takes in what is to be there from the start, behind the window once it shows its claims
     * @param spoken whether that language was asked for; else the one spoken last time is
     */
    public static void run(
            Supplier<Workstation> opener,
            Consumer<Workstation> filler,
            Language language,
            boolean spoken,
            Clock clock) {
        new Desktop(language, spoken, clock).run(opener, filler);
    }

    private void run(Supplier<Workstation> opener, Consumer<Workstation> filler) {
        var opening = CompletableFuture.supplyAsync(opener, background);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            var theme = new Theme(Theme.Palette.LIGHT);
            opening.whenCompleteAsync((workstation, failure) -> show(theme, workstation, failure, filler), screen);
        });
        try {
            closed.await();
            opening.thenAccept(this::leave).exceptionally(failure -> null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            background.shutdownNow();
            atHand.shutdownNow();
            Platform.exit();
        }
    }

    /** Completes once what was done last is on disk, or should have been long ago. */
    private CompletableFuture<?> settled() {
        return settling.get().orTimeout(MOST_SECONDS, TimeUnit.SECONDS).handle((done, failed) -> "");
    }

    private void leave(Workstation workstation) {
        try (workstation) {
            workstation.remember(left);
        }
    }

    private void show(
            Theme theme, @Nullable Workstation workstation, @Nullable Throwable failure, Consumer<Workstation> filler) {
        var stage = new Stage();
        stage.setOnHidden(event -> closed.countDown());
        if (workstation == null) {
            var cause = failure == null || failure.getCause() == null ? failure : failure.getCause();
            var problem = cause instanceof StoreException store
                    ? Optional.of(store.problem())
                    : Optional.<countersign.model.page.Problem>empty();
            FailedStart.show(stage, problem, theme, wording);
        } else {
            var names = new KnownNames();
            var window = window(stage, theme, workstation, names, workstation.reviews());
            var memory = new WindowMemory(stage, theme, wording, window.choices());
            memory.recall(workstation.remembered(), spoken);
            memory.keep(now -> {
                left = now;
                background.execute(() -> workstation.remember(now));
            });
            stage.setOnHidden(event -> settled().thenRun(closed::countDown));
            window.show();
            window.whenPainted(() -> begin(workstation, filler, names));
        }
    }

    /** Workers take every core while they start, and plans take a second to read: both wait for the window. */
    private void begin(Workstation workstation, Consumer<Workstation> filler, KnownNames names) {
        LoggerFactory.getLogger("countersign.start").debug("worklist painted at {}", clock.millis());
        background.execute(() -> {
            var known = workstation.catalogue();
            var plans = known.plans();
            screen.execute(() -> names.learn(plans, known.illnesses()));
            workstation.start();
            filler.accept(workstation);
        });
    }

    /** The same window for somebody else: what the last person had open is closed. */
    private void become(Stage stage, Theme theme, Workstation workstation, KnownNames names, Reviewer person) {
        CompletableFuture.supplyAsync(() -> workstation.reviewsOf(person), background)
                .thenAcceptBothAsync(
                        settled(),
                        (reviews, done) -> {
                            leaving.forEach(Runnable::run);
                            leaving.clear();
                            window(stage, theme, workstation, names, reviews).show();
                        },
                        screen);
    }

    private Window window(Stage stage, Theme theme, Workstation workstation, KnownNames names, Reviews reviews) {
        var store = workstation.store();
        var intake = new Latest<>(workstation.queue().state(), screen);
        var sync = new Latest<>(status(workstation), screen);
        var services = new Services(
                reviews.reviewer(),
                store.claims()::summaries,
                workstation.pages(),
                () -> workstation.catalogue().plans(),
                workstation::about,
                new QueueImporter(workstation.queue()),
                intake.property(),
                sync.property(),
                desk -> new ReviewScreen(
                        desk,
                        reviews,
                        claim -> pages(workstation, claim),
                        workstation.questions(),
                        new QueueReading(workstation.queue())),
                workstation.demo(),
                reviews.times(),
                new SecondReading(workstation::readsTwice, workstation::readTwice),
                Optional.of(new OtherRoles(
                        desk -> new AdvisorScreen(desk, reviews, claim -> pages(workstation, claim)),
                        desk -> new SignOffScreen(desk, reviews, claim -> pages(workstation, claim)),
                        workstation.people(),
                        person -> become(stage, theme, workstation, names, person))));
        var window = new Window(stage, services, names, theme, wording, clock, background, screen);

        settling = window::settled;
        leaving.add(workstation.queue().onChange(intake::report));
        workstation.shortcomings().thenAcceptAsync(lacks -> lacks.forEach(window::lacks), screen);
        intake.report(workstation.queue().state());
        workstation.sync().ifPresent(running -> leaving.add(running.onChange(now -> sync.report(status(now)))));
        leaving.add(store.onChange(claim -> {
            window.claimsChanged();
            background.execute(() -> {
                workstation.sync().ifPresent(Synchronizer::nudge);
                sync.report(status(workstation));
            });
        }));
        window.claimsChanged();
        return window;
    }

    private static SyncStatus status(Workstation workstation) {
        return workstation
                .sync()
                .map(running -> status(running.status()))
                .orElseGet(() -> new SyncStatus(
                        Link.NONE,
                        Optional.empty(),
                        workstation.store().events().waiting()));
    }

    private static SyncStatus status(countersign.sync.SyncStatus now) {
        return new SyncStatus(now.reached() ? Link.ONLINE : Link.OFFLINE, now.at(), now.toSend());
    }

    private PagePictures pages(Workstation workstation, UUID claim) {
        return new StoredPages(
                (page, side) -> workstation.picture(claim, page, side),
                page -> workstation.smallPicture(claim, page),
                atHand);
    }
}
