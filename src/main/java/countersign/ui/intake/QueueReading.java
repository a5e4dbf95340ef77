package countersign.ui.intake;

import countersign.intake.ClaimSoFar;
import countersign.intake.IntakeQueue;
import countersign.model.page.PageId;
import countersign.ui.kit.ReadingClaims;
import java.util.UUID;
import java.util.function.Consumer;

/** The claims that the queue reads behind the window. */
public record QueueReading(IntakeQueue queue) implements ReadingClaims {

    @Override
    public Runnable follow(UUID claim, Consumer<ClaimSoFar> listener) {
        return queue.follow(claim, listener);
    }

    @Override
    public void onScreen(UUID claim, PageId page) {
        queue.onScreen(page, claim);
    }

    @Override
    public void goOn(UUID claim) {
        queue.resume(claim);
    }
}
