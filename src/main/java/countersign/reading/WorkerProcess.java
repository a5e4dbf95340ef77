package countersign.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** One worker process and the pipe to it. Used by one thread; ended by any. */
final class WorkerProcess implements AutoCloseable {

    private static final int OUT_OF_MEMORY_EXIT = 3; // of -XX:+ExitOnOutOfMemoryError
    private static final long SAMPLE_MILLIS = 250;

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final ScheduledExecutorService watch;
    private final ScheduledFuture<?> memoryWatch;
    private volatile String endedFor = "";

    private WorkerProcess(Process process, Limits limits, ScheduledExecutorService watch) {
        this.process = process;
        this.watch = watch;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.memoryWatch = watch.scheduleWithFixedDelay(
                () -> {
                    if (ResidentMemory.of(process.pid()) > limits.memory()) {
                        end("decoder-memory");
                    }
                },
                SAMPLE_MILLIS,
                SAMPLE_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    static WorkerProcess start(ProcessBuilder command, Limits limits, ScheduledExecutorService watch)
            throws ReadingFailure {
        try {
            return new WorkerProcess(command.start(), limits, watch);
        } catch (IOException e) {
            throw new ReadingFailure("decoder-start");
        }
    }

    boolean isAlive() {
        return endedFor.isEmpty() && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void send(Request request, Duration deadline) throws ReadingFailure {
        within(deadline, () -> {
            request.write(requests);
            return request;
        });
    }

    Answer next(Duration deadline) throws ReadingFailure {
        return within(deadline, () -> Answer.read(answers));
    }

    /** The next answer, which must be of that kind; what the worker says of its trouble is the failure. */
    <A extends Answer> A next(Class<A> kind, Duration deadline) throws ReadingFailure {
        Answer answer = next(deadline);
        if (answer instanceof Answer.Trouble trouble) {
            throw new ReadingFailure(trouble.code(), trouble.arguments());
        }
        if (!kind.isInstance(answer)) {
            throw broken();
        }
        return kind.cast(answer);
    }

    /** Ends a worker that does not keep to the protocol. */
    ReadingFailure broken() {
        end("decoder-protocol");
        return new ReadingFailure("decoder-protocol");
    }

    @Override
    public void close() {
        end("closed");
    }

    private <T> T within(Duration deadline, Exchange<T> exchange) throws ReadingFailure {
        var timer = new Deadline(process, deadline, watch, () -> end("decoder-timeout"));
        try {
            return exchange.run();
        } catch (BrokenProtocolException e) {
            throw broken();
        } catch (IOException e) {
            throw lost();
        } finally {
            timer.close();
        }
    }

    private ReadingFailure lost() {
        try {
            if (process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY_EXIT) {
                end("decoder-memory");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end("decoder-crash");
        return new ReadingFailure(endedFor);
    }

    /** The first reason given stays. */
    private synchronized void end(String reason) {
        if (endedFor.isEmpty()) {
            endedFor = reason;
        }
        memoryWatch.cancel(false);
        process.destroyForcibly();
    }

    /** Something done over the pipe. */
    @FunctionalInterface
    private interface Exchange<T> {
        T run() throws IOException;
    }
}
