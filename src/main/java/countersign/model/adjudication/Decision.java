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

    /** Where the claim stands after it, as far as the decision alone says. */
    public Stage leadsTo() {
        return switch (this) {
            case APPROVE, REJECT -> Stage.CLOSED;
            case NEED_MORE -> Stage.WAITING;
            case REFER_ADVISOR -> Stage.ADVISE;
            case REFER_SUPERVISOR -> Stage.SIGNOFF;
        };
    }

    /** Whom a referral goes to, else empty. */
    public String to() {
        return to;
    }
}
