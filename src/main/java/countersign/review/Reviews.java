package countersign.review;

import java.util.UUID;

/** Opens claims for the person at this desk. */
public interface Reviews {

    /** Who works here. */
    Reviewer reviewer();

    /** @throws IllegalArgumentException if the store does not know the claim */
    ReviewSession open(UUID claim);
}
