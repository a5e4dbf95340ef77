package countersign.journal;

import countersign.model.adjudication.Decision;
import countersign.model.journal.Event;
import countersign.model.journal.EventType;
import countersign.model.journal.Stage;

/**
 * How events move a claim from stage to stage; desks and platform ask the same rules.
 *
 * <p>A return to {@code verify} raises the round: a decision's slot is named by round and stage, and each return opens a
 * new one.
 */
public record Stages(Stage stage, int round) {

    public static final Stages FIRST = new Stages(Stage.VERIFY, 1);

    /** After an event that counts and that the stage admits. */
    public Stages after(Event event) {
        if (event instanceof Event.DecisionVerified decided && stage == Stage.VERIFY) {
            return to(target(decided.decision()));
        }
        return switch (event.type()) {
            case DECISION_ADVISED -> stage == Stage.ADVISE ? again() : this;
            case DOCUMENT_ADDED -> stage == Stage.WAITING ? again() : this;
            case DECISION_SIGNED_OFF -> to(Stage.CLOSED);
            case CLAIM_REOPENED -> again();
            default -> this;
        };
    }

    public Stages disputed() {
        return to(Stage.DISPUTE);
    }

    /** Whether a decision of that type belongs here. */
    public boolean admits(EventType decision) {
        return switch (decision) {
            case DECISION_VERIFIED -> stage == Stage.VERIFY;
            case DECISION_ADVISED -> stage == Stage.ADVISE;
            case DECISION_SIGNED_OFF -> stage == Stage.SIGNOFF || stage == Stage.DISPUTE;
            default -> true;
        };
    }

    private Stages to(Stage next) {
        return new Stages(next, round);
    }

    private Stages again() {
        return new Stages(Stage.VERIFY, round + 1);
    }

    private static Stage target(Decision decision) {
        return switch (decision) {
            case APPROVE, REJECT -> Stage.CLOSED;
            case NEED_MORE -> Stage.WAITING;
            case REFER_ADVISOR -> Stage.ADVISE;
            case REFER_SUPERVISOR -> Stage.SIGNOFF;
        };
    }
}
