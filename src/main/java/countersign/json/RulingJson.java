package countersign.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.adjudication.Decision;
import countersign.model.journal.Event;
import countersign.model.journal.EventType;
import java.util.Optional;

/** What advisors, supervisors and members say, as the bodies of events. */
final class RulingJson {

    private RulingJson() {}

    static void write(Event event, ObjectNode object) {
        if (event instanceof Event.FlagAnswered answered) {
            object.set("opinion", OpinionJson.write(answered.opinion()));
        } else if (event instanceof Event.DecisionAdvised advised) {
            object.set("opinion", OpinionJson.write(advised.opinion()));
        } else if (event instanceof Event.DecisionSignedOff signed) {
            object.put("outcome", signed.outcome().outcome())
                    .put("reason", signed.reason())
                    .put("text", signed.text());
            signed.kept().ifPresent(kept -> object.put("kept", kept.toString()));
        } else if (event instanceof Event.ClaimReopened reopened) {
            object.put("reason", reopened.reason()).put("text", reopened.text());
        } else if (event instanceof Event.ObjectionReceived objection) {
            object.put("text", objection.text());
        }
    }

    static Event read(EventType type, Members body) {
        return switch (type) {
            case FLAG_ANSWERED -> new Event.FlagAnswered(OpinionJson.read(body.members("opinion")));
            case DECISION_ADVISED -> new Event.DecisionAdvised(OpinionJson.read(body.members("opinion")));
            case DECISION_SIGNED_OFF ->
                new Event.DecisionSignedOff(
                        outcome(body.text("outcome")),
                        body.has("kept") ? Optional.of(body.uuid("kept")) : Optional.empty(),
                        body.text("reason"),
                        body.text("text"));
            case CLAIM_REOPENED -> new Event.ClaimReopened(body.text("reason"), body.text("text"));
            case OBJECTION_RECEIVED -> new Event.ObjectionReceived(body.text("text"));
            default -> new Event.Other(type);
        };
    }

    /** A sign-off pays or refuses, nothing else. */
    private static Decision outcome(String id) {
        if (id.equals(Decision.APPROVE.outcome())) {
            return Decision.APPROVE;
        }
        if (id.equals(Decision.REJECT.outcome())) {
            return Decision.REJECT;
        }
        throw Members.refused("outcome");
    }
}
