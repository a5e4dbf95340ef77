package countersign.reading;

import java.util.Arrays;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * A place where one worker after another sits: takes care that there is one, that it has seen no other claim, and that
 * the wanted document lies open before it. For one thread, but {@link #close}.
 */
final class Desk implements AutoCloseable {

    private final WorkerCommand command;
    private final String duty;
    private final Limits limits;
    private final ScheduledExecutorService watch;

    private volatile boolean closed;
    private volatile @Nullable WorkerProcess worker;
    private volatile @Nullable WorkerProcess next;
    private volatile @Nullable WorkerProcess starting;
    private Answer.@Nullable Hello hello;
    private @Nullable String claim;
    private @Nullable DocumentSource open;
    private int pages;

    Desk(WorkerCommand command, String duty, Limits limits, ScheduledExecutorService watch) {
        this.command = command;
        this.duty = duty;
        this.limits = limits;
        this.watch = watch;
    }

    /** Who reads here; starts a worker where there is none. */
    Answer.Hello hello() throws ReadingFailure {
        worker();
        if (hello == null) {
            throw new ReadingFailure("decoder-start");
        }
        return hello;
    }

    /** The worker with that document open. */
    WorkerProcess with(DocumentSource document) throws ReadingFailure {
        if (claim != null && !claim.equals(document.claim())) {
            dismiss();
        }
        var present = worker();
        claim = document.claim();
        if (open == null || !open.hash().equals(document.hash())) {
            open = null;
            present.send(new Request.Open(new Bytes(document.bytes())), limits.open());
            pages = present.next(Answer.Opened.class, limits.open()).pages();
            open = document;
        }
        return present;
    }

    /** How many pages the open document has. */
    int pages() {
        return pages;
    }

    /** Starts the next claim's worker ahead of need, in place of this one's. */
    void renewIfUsed() {
        if (claim == null) {
            return;
        }
        dismiss();
        try {
            worker();
        } catch (ReadingFailure e) {
            dismiss(); // whoever needs it will be told
        }
    }

    /** Starts the next claim's worker ahead of need, beside this one's, which may be asked for more. */
    void startNext() {
        var waiting = next;
        if (claim == null || (waiting != null && waiting.isAlive())) {
            return;
        }
        try {
            next = greeted();
        } catch (ReadingFailure e) {
            next = null; // whoever needs it will be told
        }
    }

    @Override
    public void close() {
        closed = true;
        for (var process : Arrays.asList(worker, next, starting)) {
            if (process != null) {
                process.close();
            }
        }
    }

    private WorkerProcess worker() throws ReadingFailure {
        if (closed) {
            throw new ReadingFailure("decoder-start");
        }
        var present = worker;
        if (present != null && present.isAlive()) {
            return present;
        }
        dismiss();
        var waiting = next;
        next = null;
        var fresh = waiting != null && waiting.isAlive() ? waiting : greeted();
        worker = fresh;
        return fresh;
    }

    /** A new worker that has said who it is. */
    private WorkerProcess greeted() throws ReadingFailure {
        var fresh = WorkerProcess.start(command.process(duty), limits, watch);
        starting = fresh;
        if (closed) {
            fresh.close();
        }
        try {
            hello = fresh.next(Answer.Hello.class, limits.start());
        } catch (ReadingFailure e) {
            fresh.close();
            throw new ReadingFailure("decoder-start");
        } finally {
            starting = null;
        }
        return fresh;
    }

    private void dismiss() {
        var present = worker;
        if (present != null) {
            present.close();
        }
        worker = null;
        claim = null;
        open = null;
    }
}
