package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Decision;

/** The lists that a claim may stand in; it stands in exactly one. */
public enum Shelf {
    /** Waits for a decision. */
    QUEUE,
    /** More documents were asked for. */
    WAITING,
    DECIDED;

    public static Shelf of(ClaimSummary claim) {
        return claim.decision()
                .map(decision -> decision == Decision.NEED_MORE ? WAITING : DECIDED)
                .orElse(QUEUE);
    }
}
