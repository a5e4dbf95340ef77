package countersign.model.journal;

import java.util.Arrays;
import java.util.Optional;

/** What may happen to a claim; a type, once given, keeps its name and meaning. */
public enum EventType {
    CLAIM_OPENED("claim.opened"),
    LEASE_TAKEN("lease.taken"),
    LEASE_RELEASED("lease.released"),
    LEASE_REVOKED("lease.revoked"),
    DOCUMENT_ADDED("document.added"),
    OCR_RECORDED("ocr.recorded"),
    FLAG_RAISED("flag.raised"),
    FLAG_CONFIRMED("flag.confirmed"),
    FLAG_DISMISSED("flag.dismissed"),
    FLAG_ASKED("flag.asked"),
    FLAG_REOPENED("flag.reopened"),
    FLAG_ANSWERED("flag.answered"),
    FACT_ACCEPTED("fact.accepted"),
    FACT_CORRECTED("fact.corrected"),
    FACT_RESTORED("fact.restored"),
    NOTE_ADDED("note.added"),
    DECISION_VERIFIED("decision.verified"),
    DECISION_ADVISED("decision.advised"),
    DECISION_CONTESTED("decision.contested"),
    DECISION_SIGNED_OFF("decision.signed_off"),
    CLAIM_REOPENED("claim.reopened"),
    OBJECTION_RECEIVED("objection.received"),
    BODY_ERASED("body.erased");

    private final String id;

    EventType(String id) {
        this.id = id;
    }

    /** As in the journal. */
    public String id() {
        return id;
    }

    /** True for what fills a slot of the claim and so can lose to another's. */
    public boolean decides() {
        return this == DECISION_VERIFIED || this == DECISION_ADVISED || this == DECISION_SIGNED_OFF;
    }

    public static Optional<EventType> ofId(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }
}
