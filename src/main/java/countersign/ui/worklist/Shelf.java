package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.Stage;

/** The lists that a claim may stand in; one with open questions stands in two. */
public enum Shelf {
    /** Waits for a reviewer's decision. */
    QUEUE,
    /** Waits for the medical advisor. */
    OPINIONS,
    /** Waits for a supervisor. */
    DISPUTED,
    /** More documents were asked for. */
    WAITING,
    DECIDED;

    public boolean holds(ClaimSummary claim) {
        return switch (this) {
            case QUEUE -> claim.stage() == Stage.VERIFY;
            case OPINIONS -> claim.stage() == Stage.ADVISE || claim.questions() > 0;
            case DISPUTED -> claim.stage() == Stage.SIGNOFF || claim.stage() == Stage.DISPUTE;
            case WAITING -> claim.stage() == Stage.WAITING;
            case DECIDED -> claim.stage() == Stage.CLOSED;
        };
    }

    /** The list from which somebody in that role takes their next claim. */
    public static Shelf of(Role role) {
        return switch (role) {
            case ADVISOR -> OPINIONS;
            case SUPERVISOR -> DISPUTED;
            case VERIFIER, AUDITOR, ADMIN -> QUEUE;
        };
    }
}
