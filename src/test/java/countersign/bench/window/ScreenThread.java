package countersign.bench.window;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/**
 * How long the window's thread is kept from answering: each millisecond a task is put in its queue, and the time that it
 * waits is the length of whatever ran before it. Beside that time stands the processor's, which other programs on the
 * computer do not lengthen.
 */
final class ScreenThread implements AutoCloseable {

    /** What is looked at more closely, in milliseconds. */
    private static final double LONG = 16;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Thread ticker;
    private final Optional<PrintStream> stacks;
    private Timings tasks = new Timings();
    private Timings work = new Timings();
    private volatile long posted;
    private volatile Thread screen = Thread.currentThread();
    private long spent = -1;
    private volatile boolean over;

    /** @param stacks where what ran too long is printed */
    ScreenThread(Optional<PrintStream> stacks) {
        this.stacks = stacks;
        ticker = new Thread(this::tick, "screen-thread-watch");
        ticker.setDaemon(true);
        ticker.start();
    }

    /** Counts from here on. */
    synchronized void reset() {
        tasks = new Timings();
        work = new Timings();
    }

    synchronized Timings tasks() {
        return tasks;
    }

    /** The processor's time in them. */
    synchronized Timings work() {
        return work;
    }

    private void tick() {
        try {
            while (!over) {
                Thread.sleep(1);
                if (waiting.compareAndSet(false, true)) {
                    posted = System.nanoTime();
                    Platform.runLater(this::answered);
                } else if (stacks.isPresent() && System.nanoTime() - posted > LONG * 1e6) {
                    printStack(stacks.get());
                    while (waiting.get() && !over) {
                        Thread.sleep(1);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answered() {
        screen = Thread.currentThread();
        long now = threads.getCurrentThreadCpuTime();
        synchronized (this) {
            tasks.add((System.nanoTime() - posted) / 1e6);
            if (spent >= 0) {
                work.add((now - spent) / 1e6);
            }
            spent = now;
        }
        waiting.set(false);
    }

    private void printStack(PrintStream out) {
        var trace = screen.getStackTrace();
        out.println("-- over " + LONG + " ms:");
        for (int i = 0; i < Math.min(45, trace.length); i++) {
            out.println("   " + trace[i]);
        }
    }

    @Override
    public void close() {
        over = true;
        ticker.interrupt();
    }
}
