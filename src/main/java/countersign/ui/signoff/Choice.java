package countersign.ui.signoff;

import countersign.model.adjudication.Decision;
import countersign.model.adjudication.SyncState;
import countersign.review.Proceedings;
import countersign.review.Proceedings.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A ruling that can be chosen.
 *
 * @param kind names its text {@code signoff.choice.<kind>} and the list of its reasons
 * @param outcome {@code APPROVE} or {@code REJECT}; empty where the claim is given back
 * @param kept the decision that is upheld, or of two that which is taken
 */
public record Choice(String kind, Optional<Decision> outcome, Optional<UUID> kept) {

    private static final Choice RETURN = new Choice("return", Optional.empty(), Optional.empty());

    /** The claim goes back to a reviewer, who puts the question. */
    private static final Choice ADVISOR = new Choice("advisor", Optional.empty(), Optional.empty());

    /** Those that the proceedings leave, in the order of their keys; of two decisions a fourth. */
    public static List<Choice> of(Proceedings proceedings) {
        var standing = proceedings.contested();
        var outcome = standing.flatMap(Choice::outcome);
        if (outcome.isEmpty()) {
            return List.of(rule("pay", Decision.APPROVE), rule("refuse", Decision.REJECT), RETURN);
        }
        var other = outcome.get() == Decision.APPROVE ? Decision.REJECT : Decision.APPROVE;
        var second = second(proceedings, other);
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(second.isPresent() ? "stand" : "uphold", outcome, standing.map(Part::event)));
        choices.add(second.map(decided -> new Choice("take", Optional.of(other), Optional.of(decided.event())))
                .orElseGet(() -> rule("overturn", other)));
        choices.add(RETURN);
        if (second.isPresent()) {
            choices.add(ADVISOR);
        }
        return choices;
    }

    private static Choice rule(String kind, Decision outcome) {
        return new Choice(kind, Optional.of(outcome), Optional.empty());
    }

    /** Of two decisions, the one that came second and says otherwise. */
    private static Optional<Part.Decided> second(Proceedings proceedings, Decision outcome) {
        return proceedings.parts().stream()
                .filter(Part.Decided.class::isInstance)
                .map(Part.Decided.class::cast)
                .filter(decided -> decided.by().sync() == SyncState.CONTESTED && decided.decision() == outcome)
                .reduce((earlier, later) -> later);
    }

    private static Optional<Decision> outcome(Part part) {
        if (part instanceof Part.Decided decided) {
            return Optional.of(decided.decision())
                    .filter(decision -> decision == Decision.APPROVE || decision == Decision.REJECT);
        }
        return part instanceof Part.Ruled ruled ? ruled.outcome() : Optional.empty();
    }

    /** The codes of the reasons offered; words are {@code signoff.reason.<code>}. */
    public List<String> reasons() {
        return switch (kind) {
            case "uphold", "stand" -> List.of("as-decided", "nothing-new", "wording", "other");
            case "pay", "refuse" -> List.of("criteria", "flags", "advisor", "wording", "other");
            case "advisor" -> List.of("ask-advisor");
            case "return" -> List.of("read-again", "documents", "ask-advisor", "other");
            default -> List.of("supplied", "unfounded", "advisor", "misjudged", "other");
        };
    }
}
