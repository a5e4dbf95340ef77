package countersign.reading;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends what takes too long.
 *
 * <p>On a busy machine a process that is merely kept waiting is given twice the time: what counts first is the
 * processor time it has used.
 */
final class Deadline implements AutoCloseable {

    private static final int PATIENCE = 2;
    private static final long LEAST_MILLIS = 20;

    private final Process process;
    private final Duration limit;
    private final ScheduledExecutorService watch;
    private final Runnable whenOver;
    private final long begun = System.nanoTime();
    private final Duration usedBefore;
    private ScheduledFuture<?> next;
    private boolean closed;

    Deadline(Process process, Duration limit, ScheduledExecutorService watch, Runnable whenOver) {
        this.process = process;
        this.limit = limit;
        this.watch = watch;
        this.whenOver = whenOver;
        this.usedBefore = used();
        this.next = watch.schedule(this::look, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void close() {
        closed = true;
        next.cancel(false);
    }

    private synchronized void look() {
        if (closed) {
            return;
        }
        var worked = used().minus(usedBefore);
        var waited = Duration.ofNanos(System.nanoTime() - begun);
        var left = min(limit.minus(worked), limit.multipliedBy(PATIENCE).minus(waited));
        if (left.isNegative() || left.isZero() || !process.isAlive()) {
            whenOver.run();
        } else {
            next = watch.schedule(this::look, Math.max(LEAST_MILLIS, left.toMillis()), TimeUnit.MILLISECONDS);
        }
    }

    private Duration used() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
