package countersign.journal;

import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Stage;
import countersign.model.journal.Event;
import countersign.model.journal.EventType;

/**
 * How events move a claim from stage to stage; desks and platform ask the same rules.
 *
 * <p>A return to {@code verify} and an objection raise the round: a decision's slot is named by round and stage, and each
 * return opens a new one.
 */
public record Stages(Stage stage, int round) {

    public static final Stages FIRST = new Stages(Stage.VERIFY, 1);

    /** After an event that counts and that the stage admits. */
    public Stages after(Event event) {
        if (event instanceof Event.DecisionVerified decided && stage == Stage.VERIFY) {
            return to(target(decided));
        }
        return switch (event.type()) {
            case DECISION_ADVISED -> stage == Stage.ADVISE ? again() : this;
            case DOCUMENT_ADDED -> stage == Stage.WAITING ? again() : this;
            case DECISION_SIGNED_OFF -> to(Stage.CLOSED);
            case CLAIM_REOPENED -> admits(EventType.CLAIM_REOPENED) ? again() : this;
            case OBJECTION_RECEIVED -> stage == Stage.CLOSED ? new Stages(Stage.DISPUTE, round + 1) : this;
            default -> this;
        };
    }

    public Stages disputed() {
        return to(Stage.DISPUTE);
    }

    /** Whether an event of that type belongs here. */
    public boolean admits(EventType type) {
        return switch (type) {
            case DECISION_VERIFIED -> stage == Stage.VERIFY;
            case DECISION_ADVISED -> stage == Stage.ADVISE;
            case DECISION_SIGNED_OFF -> stage == Stage.SIGNOFF || stage == Stage.DISPUTE;
            case CLAIM_REOPENED -> stage == Stage.SIGNOFF || stage == Stage.DISPUTE || stage == Stage.CLOSED;
            case OBJECTION_RECEIVED -> stage == Stage.CLOSED;
            default -> true;
        };
    }

    private Stages to(Stage next) {
        return new Stages(next, round);
    }

    private Stages again() {
        return new Stages(Stage.VERIFY, round + 1);
    }

    /** An approval that goes past critical flags brings a second person. */
    private static Stage target(Event.DecisionVerified decided) {
        boolean past =
                decided.decision() == Decision.APPROVE && !decided.overrides().isEmpty();
        return past ? Stage.SIGNOFF : decided.decision().leadsTo();
    }
}
