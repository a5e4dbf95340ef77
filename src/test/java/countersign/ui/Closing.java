package countersign.ui;

import countersign.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Takes away what stood behind a window: first who works, then what they work on. */
public final class Closing {

    private static final int PATIENCE_SECONDS = 20;

    private Closing() {}

    /**
     * What is being done is done to its end: a reader that is interrupted in the middle of what all windows share would
     * leave the next test without it.
     */
    public static void close(ExecutorService background, Store store, Path folder) {
        background.shutdown();
        try {
            if (!background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the threads behind the window do not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        store.close();
        delete(folder);
    }

    private static void delete(Path folder) {
        try (var kept = Files.walk(folder)) {
            for (Path each : kept.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
