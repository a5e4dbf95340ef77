package countersign.ui.kit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs work in the background one after the other, in the order in which it was asked for, and answers on screen. */
public final class Sequence {

    private final Executor background;
    private final Executor screen;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    /** @param screen runs on the screen's thread */
    public Sequence(Executor background, Executor screen) {
        this.background = background;
        this.screen = screen;
    }

    /** @param answer called with what the work gave, or why it failed */
    public <T> void run(Supplier<T> work, BiConsumer<@Nullable T, @Nullable Throwable> answer) {
        var done = last.handleAsync((before, failed) -> work.get(), background);
        last = done;
        done.whenCompleteAsync(answer, screen);
    }

    /** Completes once all that has been asked for is done, or has failed. */
    public CompletableFuture<?> settled() {
        return last.handle((done, failed) -> "");
    }
}
