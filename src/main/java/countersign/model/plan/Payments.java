package countersign.model.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a version of a plan pays, and how often.
 *
 * @param sites exceptions for tumours of some organs
 * @param spending pays for any illness whose bills come to a sum
 */
public record Payments(
        List<Benefit> benefits, List<SiteRule> sites, Optional<SpendingThreshold> spending, ClaimLimits limits) {

    /** Of a plan that covers nothing. */
    public static final Payments NONE = new Payments(List.of(), List.of(), Optional.empty(), ClaimLimits.NONE);

    public Payments {
        benefits = List.copyOf(benefits);
        sites = List.copyOf(sites);
    }

    /** The benefit of the form of membership that is named; of the standard one where none is. */
    public Optional<Benefit> benefit(Optional<String> option, IllnessClass illnessClass, int age) {
        return benefits.stream()
                .filter(benefit -> benefit.option().equals(option) && benefit.appliesTo(illnessClass, age))
                .findFirst();
    }
}
