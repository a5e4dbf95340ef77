package countersign.model.adjudication;

import countersign.model.claim.Money;
import countersign.model.plan.IllnessClass;
import java.util.List;
import java.util.Optional;

/**
 * What the plan pays if the claim holds.
 *
 * @param rule names the sentence {@code payout.<rule>} that says why, filled with the arguments
 * @param assumed true where a value that decided has no known source
 * @param certainty where it cannot be told, the sum is the most that it may come to
 */
public record Payout(Money amount, String rule, List<Object> arguments, boolean assumed, Certainty certainty) {

    public Payout {
        arguments = List.copyOf(arguments);
    }

    /** One that holds as far as its values do. */
    public Payout(Money amount, String rule, List<Object> arguments, boolean assumed) {
        this(amount, rule, arguments, assumed, assumed ? Certainty.PROBABLE : Certainty.CERTAIN);
    }

    /** The class that is paid, which the sentence names. */
    public Optional<IllnessClass> paidAs() {
        return arguments.stream()
                .filter(IllnessClass.class::isInstance)
                .map(IllnessClass.class::cast)
                .findFirst();
    }
}
