package countersign.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    @Test
    void works() {
        var threads = Background.threads("behind", 2);
        try {
            assertEquals(
                    "behind",
                    CompletableFuture.supplyAsync(() -> Thread.currentThread().getName(), threads)
                            .join());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void dropsWhatAWindowThatIsGoneAsksFor() {
        var threads = Background.threads("behind", 2);
        threads.shutdownNow();
        assertFalse(CompletableFuture.supplyAsync(() -> "late", threads).isDone());
    }
}
