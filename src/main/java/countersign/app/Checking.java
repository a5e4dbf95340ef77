package countersign.app;

import countersign.check.Checks;
import countersign.check.Payouts;
import countersign.dossier.DossierReader;
import countersign.intake.Adjudicator;
import countersign.intake.ClaimReader;
import countersign.intake.Intake;
import countersign.intake.IntakeReport;
import countersign.intake.Progress;
import countersign.json.ClaimJson;
import countersign.model.page.Problem;
import countersign.reading.FolderReadingCache;
import countersign.reading.MemoryReadingCache;
import countersign.reading.ReaderPool;
import countersign.reading.ReadingCache;
import countersign.reading.SmallPictures;
import countersign.reading.WorkerCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Reading and checking joined, without a store; the workers run until it is closed. */
public final class Checking implements AutoCloseable {

    private final ClaimJson claims = new ClaimJson();
    private final DossierReader dossiers = new DossierReader(claims);
    private final SmallPictures small;
    private final ReaderPool pool;
    private final ClaimReader reader;
    private final Adjudicator adjudicator;

    /** Where a store was asked for, what is read is kept in its folder and not read again the next time. */
    public static Checking of(Settings settings) {
        var checking = new Checking(
                settings.chosen()
                        ? new FolderReadingCache(settings.store().resolve("readings"))
                        : new MemoryReadingCache(),
                SmallPictures.none(),
                command(settings.models()),
                Knowledge.shipped());
        checking.start();
        return checking;
    }

    /**
     * @param small where pictures of pages in few pixels are left
     * @param workers how they are started
     */
    Checking(ReadingCache cache, SmallPictures small, WorkerCommand workers, Knowledge knowledge) {
        this.small = small;
        pool = new ReaderPool(cache, small, workers);
        reader = new ClaimReader(pool, knowledge.words());
        adjudicator = new Adjudicator(knowledge.catalogue(), knowledge.words(), Checks.all(), Payouts::of);
    }

    /** @param models folder of the first reader's networks, instead of those that come with the program */
    static WorkerCommand command(Optional<Path> models) {
        return models.map(WorkerCommand::withModels).orElseGet(WorkerCommand::ofThisProgram);
    }

    /** Starts the workers ahead of need. */
    void start() {
        pool.start();
    }

    /** Checks dossiers, also against each other. */
    public IntakeReport check(List<Path> paths, Progress progress) {
        return new Intake(dossiers, reader, adjudicator).check(paths, progress);
    }

    /** What reading lacks on this computer, such as the second reader; known as soon as the first worker is up. */
    public CompletableFuture<List<Problem>> shortcomings() {
        return pool.shortcomings()
                .thenApply(codes ->
                        codes.stream().map(code -> Problem.of("", code)).toList());
    }

    ClaimJson claims() {
        return claims;
    }

    DossierReader dossiers() {
        return dossiers;
    }

    ReaderPool pool() {
        return pool;
    }

    SmallPictures small() {
        return small;
    }

    ClaimReader reader() {
        return reader;
    }

    Adjudicator adjudicator() {
        return adjudicator;
    }

    @Override
    public void close() {
        pool.close();
    }
}
