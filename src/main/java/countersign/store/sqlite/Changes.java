package countersign.store.sqlite;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells whoever wants to know which claim has changed on disk. */
final class Changes {

    private final List<Consumer<UUID>> listeners = new CopyOnWriteArrayList<>();

    Runnable add(Consumer<UUID> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void of(UUID claim) {
        listeners.forEach(listener -> listener.accept(claim));
    }
}
