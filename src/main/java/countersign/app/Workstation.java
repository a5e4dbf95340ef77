package countersign.app;

import countersign.catalogue.Catalogue;
import countersign.check.Checks;
import countersign.find.PageIndex;
import countersign.intake.IntakeQueue;
import countersign.intake.JudgingAgain;
import countersign.intake.StoredClaims;
import countersign.json.CaseJson;
import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.reading.DocumentReader;
import countersign.reading.DocumentSource;
import countersign.reading.PagePicture;
import countersign.reading.PictureResult;
import countersign.reading.SmallPictures;
import countersign.review.Desk;
import countersign.review.Reviewer;
import countersign.review.Reviews;
import countersign.store.Store;
import countersign.store.sqlite.PlainSealer;
import countersign.store.sqlite.SqliteStores;
import countersign.sync.Synchronizer;
import countersign.sync.http.HttpPlatformClient;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Everything behind the window, joined over one store. */
public final class Workstation implements AutoCloseable {

    private static final Duration BETWEEN_SYNCS = Duration.ofSeconds(2);

    private final Path folder;
    private final Settings settings;
    private final Store store;
    private final Catalogue catalogue;
    private final Checking checking;
    private final Desk desk;
    private final Function<Reviewer, Desk> desks;
    private final IntakeQueue queue;
    private final Indexing indexing;
    private final Optional<Synchronizer> sync;
    private final boolean demo;

    private Workstation(
            Path folder,
            Settings settings,
            Store store,
            Catalogue catalogue,
            Checking checking,
            Desk desk,
            Function<Reviewer, Desk> desks,
            IntakeQueue queue,
            Optional<Synchronizer> sync,
            boolean demo) {
        this.folder = folder;
        this.settings = settings;
        this.store = store;
        this.catalogue = catalogue;
        this.checking = checking;
        this.desk = desk;
        this.desks = desks;
        this.queue = queue;
        this.indexing = new Indexing(store);
        this.sync = sync;
        this.demo = demo;
    }

    /**
     * Opens the store; nothing runs behind before {@link #start}.
     *
     * @param folder of the store
     * @param demo whether the store holds the demo's claims, labelled so
     * @throws countersign.store.StoreException if the store cannot be opened
     */
    public static Workstation open(Path folder, Settings settings, boolean demo, Clock clock) {
        var random = new SecureRandom();
        var knowledge = Knowledge.shipped();
        var store = new SqliteStores(new PlainSealer(), new CaseJson(knowledge), random).open(folder);
        try {
            // Emptied whenever the store is opened or closed, and nobody else's.
            System.setProperty("java.io.tmpdir", store.scratch().toString());
            var readings = new StoredReadings(store.pages());
            var workers = Checking.command(settings.models()).yielding();
            var checking = new Checking(readings, SmallPictures.in(readings), workers, knowledge);
            checking.pool().readTwice(Preferences.readsTwice(folder));
            var judging = new JudgingAgain(checking.adjudicator(), store.claims());
            var desk = new Desk(store, person(folder, demo), judging, clock, random);
            var claims = new StoredClaims(
                    store, desk.recorder(), checking.claims(), new NewClaims(knowledge.catalogue(), demo, clock));
            var queue = new IntakeQueue(checking.dossiers(), checking.reader(), checking.adjudicator(), claims);
            var sync = settings.platform()
                    .map(platform -> new Synchronizer(store, new HttpPlatformClient(platform), desk.key(), clock));
            Function<Reviewer, Desk> desks = person -> new Desk(store, person, judging, clock, random);
            return new Workstation(
                    folder, settings, store, knowledge.catalogue(), checking, desk, desks, queue, sync, demo);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Reviewer person(Path folder, boolean demo) {
        var environment = new HashMap<>(System.getenv());
        if (demo) {
            environment.putIfAbsent("COUNTERSIGN_USER", DemoPeople.REVIEWER);
        }
        return Preferences.reviewer(folder, environment);
    }

    /** Starts workers and syncing, and goes on with what was not read to its end. */
    public void start() {
        checking.start();
        sync.ifPresent(running -> running.start(BETWEEN_SYNCS));
        queue.resume();
        indexing.start();
    }

    public Store store() {
        return store;
    }

    public Reviews reviews() {
        return desk;
    }

    /** Whom one may work as at this desk: in the demo one person a role, else only whoever works here. */
    public List<Reviewer> people() {
        return demo ? DemoPeople.beside(desk.reviewer()) : List.of();
    }

    /** The claims as that person opens them. */
    public Reviews reviewsOf(Reviewer person) {
        if (person.equals(desk.reviewer())) {
            return desk;
        }
        var other = desks.apply(person);
        sync.ifPresent(running -> running.alsoKnow(other.key()));
        return other;
    }

    public IntakeQueue queue() {
        return queue;
    }

    /** The words on the pages of all claims; filled behind from {@link #start} on. */
    public PageIndex pages() {
        return indexing.index();
    }

    /** Empty where no platform is set: all stays on this computer. */
    public Optional<Synchronizer> sync() {
        return sync;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** How many questions are put to each claim. */
    public int questions() {
        return Checks.all().checks().size();
    }

    /** See {@link Checking#shortcomings}. */
    public CompletableFuture<List<Problem>> shortcomings() {
        return checking.shortcomings();
    }

    /** Facts on this computer that the settings show: where the store lies, which networks read, which platform is met. */
    public Map<String, String> about() {
        return Map.of(
                "store", folder.toString(),
                "models", settings.models().map(Path::toString).orElse(""),
                "platform", settings.platform().map(Object::toString).orElse(""));
    }

    /** Whether lines that carry facts are read twice. */
    public boolean readsTwice() {
        return checking.pool().readsTwice();
    }

    /** From the next page on, and at the next start. */
    public void readTwice(boolean twice) {
        checking.pool().readTwice(twice);
        Preferences.readTwice(folder, twice);
    }

    /** Whether the store holds the demo's claims. */
    public boolean demo() {
        return demo;
    }

    /** How the window was left, by names that the window gave; see {@link #remember}. */
    public Map<String, String> remembered() {
        return Preferences.remembered(folder);
    }

    /** Keeps how the window is left, for the next start. */
    public void remember(Map<String, String> window) {
        Preferences.remember(folder, window);
    }

    /** A page of a stored claim in few pixels, as it was kept when it was read; no worker is asked. Takes some milliseconds. */
    public Optional<PagePicture> smallPicture(UUID claim, PageId page) {
        return store.blobs()
                .read(claim, page.file())
                .flatMap(document -> checking.small()
                        .find(new DocumentSource(claim.toString(), page.file(), document), page.page()));
    }

    /** A page of a stored claim as a picture, decoded by a worker; see {@link DocumentReader#picture}. */
    public CompletableFuture<PictureResult> picture(UUID claim, PageId page, int maxSide) {
        return CompletableFuture.supplyAsync(() -> store.blobs().read(claim, page.file()))
                .thenCompose(bytes -> bytes.map(document -> checking.pool()
                                .picture(
                                        new DocumentSource(claim.toString(), page.file(), document),
                                        page.page(),
                                        maxSide))
                        .orElseGet(() -> CompletableFuture.failedFuture(
                                new IllegalArgumentException("the document is not in the store"))));
    }

    @Override
    public void close() {
        queue.close();
        indexing.close();
        sync.ifPresent(Synchronizer::close);
        checking.close();
        store.close();
    }
}
