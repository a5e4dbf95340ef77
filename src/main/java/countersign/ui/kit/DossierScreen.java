package countersign.ui.kit;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The screen that shows a claim's whole dossier, and what a list asks of it. */
public interface DossierScreen extends ClaimScreen {

    /** Looks a claim up without opening it, in the background. */
    CompletableFuture<Glimpse> glimpse(UUID claim);

    /**
     * Gets ready to show a claim, before the first one is opened; nothing is seen of it and nothing recorded.
     *
     * @return completes on the screen's thread, once the screen's parts are there
     */
    default CompletableFuture<?> prepare(UUID claim) {
        return CompletableFuture.completedFuture(null);
    }

    /** Takes a claim for the person who works here, or frees it if it is theirs; in the background. */
    void assign(UUID claim);
}
