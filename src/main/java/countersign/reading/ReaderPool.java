package countersign.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Worker processes, one a core, and the work that waits for them.
 *
 * <p>A document's pages go to whichever worker is free, so that one claim alone uses every core. Pictures for the
 * screen have a worker of their own, which reads nothing and so never keeps a page waiting.
 */
public final class ReaderPool implements DocumentReader {

    private static final long AHEAD_SECONDS = 5;

    private final Limits limits;
    private final KeptReadings kept;
    private final PageReading reading;
    private final PictureFetch pictures;
    private final SmallPictures small;
    private final CopyFetch copies;
    private final ScheduledExecutorService watch;
    private final List<DeskThread> threads = new ArrayList<>();
    private final DeskThread shower;
    private final TaskQueue pages = new TaskQueue();
    private final TaskQueue shows = new TaskQueue();
    private final AtomicLong order = new AtomicLong();
    private final Set<CompletableFuture<?>> unanswered = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Answer.Hello> readers = new CompletableFuture<>();
    private boolean started;
    private boolean reads;
    private @Nullable ScheduledFuture<?> ahead;

    /** Workers of this program, one a core. */
    public ReaderPool(ReadingCache cache) {
        this(cache, SmallPictures.none(), WorkerCommand.ofThisProgram());
    }

    /** Workers as {@code command} starts them, one a core. */
    public ReaderPool(ReadingCache cache, WorkerCommand command) {
        this(cache, SmallPictures.none(), command);
    }

    /** Workers as {@code command} starts them, one a core, which leave a small picture of each page that they read. */
    public ReaderPool(ReadingCache cache, SmallPictures small, WorkerCommand command) {
        this(cache, small, Runtime.getRuntime().availableProcessors(), Limits.USUAL, command);
    }

    /** @param workers how many read at once; each takes some 600 MB */
    public ReaderPool(ReadingCache cache, int workers, Limits limits, WorkerCommand command) {
        this(cache, SmallPictures.none(), workers, limits, command);
    }

    private ReaderPool(ReadingCache cache, SmallPictures small, int workers, Limits limits, WorkerCommand command) {
        this.limits = limits;
        this.small = small;
        this.kept = new KeptReadings(cache);
        this.pictures = new PictureFetch(limits);
        this.reading = new PageReading(limits, kept, pictures, small);
        this.copies = new CopyFetch(limits);
        this.watch = watch();
        for (int i = 0; i < workers; i++) {
            var desk = new Desk(command, "read", limits, watch);
            threads.add(new DeskThread("reader-" + (i + 1), desk, pages, this::introduce, Desk::renewIfUsed));
        }
        var show = new Desk(command, "show", limits, watch);
        shower = new DeskThread("pictures", show, shows, ready -> {}, Desk::startNext);
    }

    public boolean readsTwice() {
        return reading.readsTwice();
    }

    /** Whether lines that carry facts are read once more, from the next page on; they are unless this is said. */
    public void readTwice(boolean twice) {
        reading.readTwice(twice);
    }

    /**
     * Starts the workers ahead of need; else the first document does. Those that read take every core for some seconds,
     * in which somebody opens the first claim: they come a little later.
     */
    public synchronized void start() {
        if (!started) {
            started = true;
            shower.start();
            ahead = watch.schedule(this::startReaders, AHEAD_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Without the one that shows pages, of which a command that only reads has no need. */
    private synchronized void startReaders() {
        if (!reads) {
            reads = true;
            if (ahead != null) {
                ahead.cancel(false);
            }
            threads.forEach(DeskThread::start);
        }
    }

    @Override
    public CompletableFuture<DocumentRead> read(
            DocumentSource document, LineSelector factLines, ReadingProgress progress, Turn turn) {
        startReaders();
        var job = new DocumentJob(document, factLines, progress);
        if (document.bytes().length > limits.documentBytes()) {
            job.refused(new ReadingFailure("doc-too-large", List.of(String.valueOf(limits.documentBytes() >> 20))));
        } else {
            remember(job.answer());
            pages.add(task(turn, job, 0, desk -> open(job, turn, desk)));
        }
        return job.answer();
    }

    @Override
    public CompletableFuture<PictureResult> picture(DocumentSource document, int page, int maxSide) {
        return shown(ON_SCREEN, document, page, desk -> show(desk, document, page, maxSide));
    }

    @Override
    public CompletableFuture<CopyResult> copy(DocumentSource document, int page) {
        return shown(WANTED, document, page, desk -> copied(desk, document, page));
    }

    @Override
    public CompletableFuture<Integer> pages(DocumentSource document) {
        return shown(BEHIND, document, 0, desk -> count(desk, document));
    }

    private <T> CompletableFuture<T> shown(int priority, DocumentSource document, int page, Function<Desk, T> work) {
        start();
        var answer = new CompletableFuture<T>();
        remember(answer);
        shows.add(new Task(Turn.at(priority), document.file(), page, order.getAndIncrement(), desk -> {
            if (!answer.isDone()) {
                answer.complete(work.apply(desk));
            }
        }));
        return answer;
    }

    @Override
    public CompletableFuture<List<String>> shortcomings() {
        return readers.thenApply(hello -> hello.absent().isEmpty() ? List.of() : List.of(hello.absent()));
    }

    @Override
    public void close() {
        unanswered.forEach(answer -> answer.cancel(false));
        shower.close();
        threads.forEach(DeskThread::close);
        watch.shutdownNow();
    }

    private void open(DocumentJob job, Turn turn, Desk desk) {
        var document = job.document();
        int count;
        try {
            var hello = desk.hello();
            var known = kept.pages(document, hello);
            if (known.isPresent()) {
                count = known.get();
            } else {
                desk.with(document);
                count = desk.pages();
                kept.keepPages(document, hello, count);
            }
        } catch (ReadingFailure e) {
            job.refused(e);
            return;
        }
        job.opened(count);
        IntStream.rangeClosed(1, count)
                .forEach(page -> pages.add(task(turn, job, page, at -> reading.read(job, page, at))));
    }

    private PictureResult show(Desk desk, DocumentSource document, int page, int maxSide) {
        try {
            var turned = turned(document, page);
            var picture = pictures.fetch(desk, document, page, turned.orElse(0), maxSide);
            if (maxSide == SmallPictures.SIDE && turned.isPresent()) {
                small.keep(document, page, picture);
            }
            return new PictureResult.Shown(picture);
        } catch (ReadingFailure e) {
            return new PictureResult.NotShown(e.problem(document.file(), page));
        }
    }

    /** How it was turned to be read; empty where it has not been, and lies as the file has it. */
    private Optional<Integer> turned(DocumentSource document, int page) {
        return whoReads()
                .flatMap(reader -> kept.page(document, page, reader))
                .map(entry -> entry.read().turnedClockwise());
    }

    /** A reader takes seconds to start, for which no page on screen waits. */
    private Optional<Answer.Hello> whoReads() {
        return Optional.ofNullable(readers.getNow(null)).or(kept::readers);
    }

    private int count(Desk desk, DocumentSource document) {
        var known = whoReads().flatMap(reader -> kept.pages(document, reader));
        if (known.isPresent()) {
            return known.get();
        }
        try {
            desk.with(document);
            return desk.pages();
        } catch (ReadingFailure e) {
            return 0; // whoever reads it will say why
        }
    }

    private CopyResult copied(Desk desk, DocumentSource document, int page) {
        try {
            return new CopyResult.Copied(copies.fetch(desk, document, page));
        } catch (ReadingFailure e) {
            return new CopyResult.NotCopied(e.problem(document.file(), page));
        }
    }

    private Task task(Turn turn, DocumentJob job, int page, Consumer<Desk> work) {
        return new Task(turn, job.document().file(), page, order.getAndIncrement(), desk -> {
            if (job.isOver()) {
                return; // cancelled meanwhile
            }
            try {
                work.accept(desk);
            } catch (RuntimeException e) {
                job.failed(e);
            }
        });
    }

    private void introduce(Answer.@Nullable Hello hello) {
        if (hello != null) {
            kept.keepReaders(hello);
        }
        readers.complete(hello == null ? new Answer.Hello("", "", "decoder-start") : hello);
    }

    private void remember(CompletableFuture<?> answer) {
        unanswered.add(answer);
        answer.whenComplete((result, failure) -> unanswered.remove(answer));
    }

    private static ScheduledExecutorService watch() {
        var executor = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, "reader-watch");
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        return executor;
    }
}
