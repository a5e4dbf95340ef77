package countersign.model.adjudication;

import countersign.model.claim.Money;
import java.util.List;

/**
 * What the plan pays if the claim holds.
 *
 * @param rule names the sentence {@code payout.<rule>} that says why, filled with the arguments
 * @param assumed true where a value that decided has no known source
 */
public record Payout(Money amount, String rule, List<Object> arguments, boolean assumed) {

    public Payout {
        arguments = List.copyOf(arguments);
    }
}
