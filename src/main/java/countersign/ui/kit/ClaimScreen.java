package countersign.ui.kit;

import countersign.model.page.PageId;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The screen on which one claim is decided. */
public interface ClaimScreen extends Screen {

    /** Shows that claim in place of the last; what was typed for the last is kept. Returns at once and loads behind. */
    void open(UUID claim);

    /** Brings words in sight on a page of the claim that was opened last, as soon as it is there. */
    default void look(PageId page, String words) {}

    /** Looks a claim up without opening it, in the background. */
    default CompletableFuture<Glimpse> glimpse(UUID claim) {
        return CompletableFuture.failedFuture(new UnsupportedOperationException());
    }

    /** Takes a claim for the person who works here, or frees it if it is theirs; in the background. */
    default void assign(UUID claim) {}
}
