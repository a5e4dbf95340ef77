package countersign.ui.kit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that work behind a window, which end with the program. */
public final class Background {

    private Background() {}

    /**
     * At most {@code most} threads of that name. What a window that is going still asks for once they were shut down is
     * dropped: a pulse of its last frame, or a timer of it, is no error, and nobody would see the answer.
     */
    public static ExecutorService threads(String name, int most) {
        return new ThreadPoolExecutor(
                most,
                most,
                0,
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                task -> {
                    var thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }
}
