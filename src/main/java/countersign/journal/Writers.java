package countersign.journal;

import static countersign.model.adjudication.Role.ADVISOR;
import static countersign.model.adjudication.Role.AUDITOR;
import static countersign.model.adjudication.Role.SUPERVISOR;
import static countersign.model.adjudication.Role.VERIFIER;

import countersign.model.adjudication.Role;
import countersign.model.journal.EventType;
import java.util.Optional;
import java.util.Set;

/** Who may write which type of event; desks and platform ask the same table. */
public final class Writers {

    private Writers() {}

    /** @param role empty for the platform */
    public static boolean mayWrite(Optional<Role> role, EventType type) {
        return role.map(person -> people(type).contains(person)).orElseGet(() -> platform(type));
    }

    private static Set<Role> people(EventType type) {
        return switch (type) {
            case CLAIM_OPENED -> Set.of(VERIFIER, SUPERVISOR);
            case LEASE_TAKEN, LEASE_RELEASED -> Set.of(VERIFIER, ADVISOR, SUPERVISOR);
            case LEASE_REVOKED, CLAIM_REOPENED, DECISION_SIGNED_OFF -> Set.of(SUPERVISOR);
            case OBJECTION_RECEIVED -> Set.of(VERIFIER, SUPERVISOR);
            case DOCUMENT_ADDED, DECISION_VERIFIED -> Set.of(VERIFIER);
            case OCR_RECORDED, FLAG_RAISED -> Set.of(VERIFIER, ADVISOR, SUPERVISOR);
            case FLAG_CONFIRMED,
                    FLAG_DISMISSED,
                    FLAG_ASKED,
                    FLAG_REOPENED,
                    FACT_ACCEPTED,
                    FACT_CORRECTED,
                    FACT_RESTORED -> Set.of(VERIFIER, ADVISOR);
            case NOTE_ADDED -> Set.of(VERIFIER, ADVISOR, SUPERVISOR);
            case DECISION_ADVISED, FLAG_ANSWERED -> Set.of(ADVISOR);
            case DECISION_CONTESTED -> Set.of();
            case BODY_ERASED -> Set.of(AUDITOR);
        };
    }

    private static boolean platform(EventType type) {
        return switch (type) {
            case CLAIM_OPENED, DOCUMENT_ADDED, DECISION_CONTESTED, OBJECTION_RECEIVED -> true;
            default -> false;
        };
    }
}
