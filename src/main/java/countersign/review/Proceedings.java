package countersign.review;

import countersign.model.adjudication.Addressee;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.SyncState;
import countersign.model.opinion.Opinion;
import countersign.review.CaseState.By;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who asked, answered, decided and objected, in the order in which it happened.
 *
 * @param parts those that lost are among them
 * @param openFlags flags about which the advisor was asked and has not answered yet
 * @param referred whether the claim as a whole waits for the advisor
 */
public record Proceedings(List<Part> parts, Set<String> openFlags, boolean referred) {

    public static final Proceedings NONE = new Proceedings(List.of(), Set.of(), false);

    public Proceedings {
        parts = List.copyOf(parts);
        openFlags = Set.copyOf(openFlags);
    }

    /** Something that a person said which others answer to. */
    public sealed interface Part {

        UUID event();

        By by();

        /** A question about a flag. */
        record Asked(UUID event, By by, String flag, Addressee to, String text) implements Part {}

        /**
         * A reviewer's decision.
         *
         * @param about flags on whose words a referral is pinned
         * @param problem why the platform refused it
         */
        record Decided(
                UUID event,
                By by,
                Decision decision,
                String reason,
                String text,
                Map<String, String> overrides,
                List<String> about,
                Optional<String> problem)
                implements Part {}

        /**
         * An advisor's opinion.
         *
         * @param referred whether the claim was referred; else flags were asked about
         */
        record Advised(UUID event, By by, Opinion opinion, boolean referred) implements Part {}

        /** The member's objection. */
        record Objected(UUID event, By by, String text) implements Part {}

        /**
         * A supervisor's ruling.
         *
         * @param outcome {@code APPROVE} or {@code REJECT}; empty where the claim was given back
         * @param kept the decision that was upheld
         */
        record Ruled(UUID event, By by, Optional<Decision> outcome, Optional<UUID> kept, String reason, String text)
                implements Part {}
    }

    /**
     * A question that waits for the advisor.
     *
     * @param flags on whose words it is pinned
     */
    public record Question(UUID event, By by, String text, List<String> flags) {}

    /** What waits for the advisor: the referral first, then what was asked about flags. */
    public List<Question> questions() {
        var referral = of(Part.Decided.class)
                .filter(part -> referred && counts(part) && part.decision() == Decision.REFER_ADVISOR)
                .reduce((earlier, later) -> later)
                .map(part -> new Question(part.event(), part.by(), part.text(), part.about()));
        var asked = of(Part.Asked.class)
                .filter(part -> part.to() == Addressee.ADVISOR && openFlags.contains(part.flag()))
                .map(part -> new Question(part.event(), part.by(), part.text(), List.of(part.flag())));
        return Stream.concat(referral.stream(), asked).toList();
    }

    /** The flags that an opinion now would answer. */
    public List<String> questioned() {
        return questions().stream()
                .flatMap(question -> question.flags().stream())
                .distinct()
                .toList();
    }

    public List<Part.Advised> opinions() {
        return of(Part.Advised.class).filter(Proceedings::counts).toList();
    }

    /** The last answer to what was asked about that flag. */
    public Optional<Part.Advised> answer(String flag) {
        return opinions().stream()
                .filter(advised -> advised.opinion().flags().contains(flag))
                .reduce((earlier, later) -> later);
    }

    public Optional<Part.Objected> objection() {
        return of(Part.Objected.class).reduce((earlier, later) -> later);
    }

    /** What the next sign-off is about: the last decision or ruling that counts. */
    public Optional<Part> contested() {
        return parts.stream()
                .filter(part -> part instanceof Part.Decided || part instanceof Part.Ruled)
                .filter(Proceedings::counts)
                .reduce((earlier, later) -> later);
    }

    /** Everybody who has decided, advised or ruled, be it in vain: none of them signs off. */
    public List<By> tookPart() {
        return parts.stream()
                .filter(part -> part instanceof Part.Decided
                        || part instanceof Part.Ruled ruled && ruled.outcome().isPresent()
                        || part instanceof Part.Advised advised && advised.referred())
                .map(Part::by)
                .toList();
    }

    private <P extends Part> Stream<P> of(Class<P> type) {
        return parts.stream().filter(type::isInstance).map(type::cast);
    }

    private static boolean counts(Part part) {
        return part.by().sync() != SyncState.CONTESTED && part.by().sync() != SyncState.REFUSED;
    }
}
