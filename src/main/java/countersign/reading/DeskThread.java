package countersign.reading;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The thread that serves one desk, task after task. */
final class DeskThread implements AutoCloseable {

    private static final long IDLE_SECONDS = 3;

    private static final long PATIENCE_MILLIS = 2_000;

    private final Desk desk;
    private final TaskQueue tasks;
    private final Consumer<Answer.@Nullable Hello> whenReady;
    private final Consumer<Desk> whenIdle;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * @param whenReady told who reads here as soon as the first worker is up; null if it does not start
     * @param whenIdle makes the next claim's worker ready, with nothing to do for some seconds
     */
    DeskThread(
            String name,
            Desk desk,
            TaskQueue tasks,
            Consumer<Answer.@Nullable Hello> whenReady,
            Consumer<Desk> whenIdle) {
        this.desk = desk;
        this.tasks = tasks;
        this.whenReady = whenReady;
        this.whenIdle = whenIdle;
        this.thread = new Thread(this::serve, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Ends the worker and waits until the thread has noticed. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        desk.close();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        whenReady.accept(firstWorker());
        try {
            while (!closed) {
                var task = tasks.poll(IDLE_SECONDS, TimeUnit.SECONDS);
                if (task == null) {
                    whenIdle.accept(desk);
                    task = tasks.take();
                }
                task.work().accept(desk);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer.@Nullable Hello firstWorker() {
        try {
            return desk.hello();
        } catch (ReadingFailure e) {
            return null;
        }
    }
}
