package countersign.model.adjudication;

/** What a verifier may decide; {@link #outcome} is what the journal records. */
public enum Decision {
    APPROVE("approve", ""),
    NEED_MORE("need_more", ""),
    REFER_ADVISOR("refer", "advisor"),
    REJECT("reject", ""),
    REFER_SUPERVISOR("refer", "supervisor");

    private final String outcome;
    private final String to;

    Decision(String outcome, String to) {
        this.outcome = outcome;
        this.to = to;
    }

    public String outcome() {
        return outcome;
    }

    /** Whom a referral goes to, else empty. */
    public String to() {
        return to;
    }
}
