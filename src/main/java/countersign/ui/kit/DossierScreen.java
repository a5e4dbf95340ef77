package countersign.ui.kit;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The screen that shows a claim's whole dossier, and what a list asks of it. */
public interface DossierScreen extends ClaimScreen {

    /** Looks a claim up without opening it, in the background. */
    CompletableFuture<Glimpse> glimpse(UUID claim);

    /** Takes a claim for the person who works here, or frees it if it is theirs; in the background. */
    void assign(UUID claim);
}
