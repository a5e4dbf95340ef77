package countersign.model.plan;

import countersign.model.claim.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often a plan pays a member.
 *
 * @param payments of all classes together
 * @param byClass of one class
 * @param total all payments together
 */
public record ClaimLimits(Optional<Integer> payments, Map<IllnessClass, Integer> byClass, Optional<Money> total) {

    /** As often as it happens. */
    public static final ClaimLimits NONE = new ClaimLimits(Optional.empty(), Map.of(), Optional.empty());

    public ClaimLimits {
        byClass = Map.copyOf(byClass);
    }

    /** Whether nothing is left to pay for a class, after payments of these classes. */
    public boolean areReached(List<IllnessClass> paid, IllnessClass next) {
        long same = paid.stream().filter(next::equals).count();
        return payments.filter(most -> paid.size() >= most).isPresent()
                || Optional.ofNullable(byClass.get(next))
                        .filter(most -> same >= most)
                        .isPresent();
    }

    /** What is left of the total after that much; empty where there is no such limit. */
    public Optional<Money> left(Money paid) {
        return total.map(most -> most.compareTo(paid) <= 0 ? Money.ZERO : most.minus(paid));
    }
}
