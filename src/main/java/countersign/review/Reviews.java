package countersign.review;

import countersign.model.adjudication.ClaimSummary;
import java.util.List;
import java.util.UUID;

/** Opens claims for the person at this desk. */
public interface Reviews {

    /** Who works here. */
    Reviewer reviewer();

    /** Takes the claim for the person who works here, or frees it if it is theirs; known on this computer only. */
    default void assign(UUID claim) {}

    /** @throws IllegalArgumentException if the store does not know the claim */
    ReviewSession open(UUID claim);

    /** How long the person who works here works on claims; for their own eyes. */
    default TimeLog times() {
        return TimeLog.forgetful();
    }

    /** Claims of this computer on the same illness under the same plan that are closed, the newest first. */
    default List<ClaimSummary> similar(UUID claim) {
        return List.of();
    }
}
