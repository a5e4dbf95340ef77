package countersign.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What waits for a desk; which comes next is told only when a desk is free, since it changes with what is on screen. */
final class TaskQueue {

    private final List<Task> waiting = new ArrayList<>();

    synchronized void add(Task task) {
        waiting.add(task);
        notify();
    }

    /** The next one, or null where there is none for so long. */
    synchronized @Nullable Task poll(long time, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(time);
        while (waiting.isEmpty()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return null;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return next();
    }

    synchronized Task take() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        return next();
    }

    private Task next() {
        Task best = waiting.get(0);
        for (Task task : waiting) {
            best = Task.NEXT_FIRST.compare(task, best) < 0 ? task : best;
        }
        waiting.remove(best);
        return best;
    }
}
