package countersign.model.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a version of a plan decides by.
 *
 * @param claimWindowDays a claim is reported within so many days of first diagnosis, the last day included; at any time
 *     where empty
 * @param fee the platform's share, on top of the amount: 0.08
 * @param dueDays a claim is due so many days after it was reported
 * @param health what must not have been when the member joined
 * @param hospitalClass the lowest class of hospital, 1 to 3, whose diagnosis counts; any where empty
 * @param assumed names of the values here for which no source is known, as in the plan's file: {@code due-days}
 */
public record PlanRules(
        AgeRange ageAtJoining,
        AgeRange ageAtDiagnosis,
        WaitingPeriod waiting,
        Payments payments,
        Optional<Integer> claimWindowDays,
        BigDecimal fee,
        List<RequiredDocument> documents,
        int dueDays,
        List<HealthRule> health,
        List<PlanExclusion> exclusions,
        Optional<Integer> hospitalClass,
        Set<String> assumed) {

    public PlanRules {
        documents = List.copyOf(documents);
        health = List.copyOf(health);
        exclusions = List.copyOf(exclusions);
        assumed = Set.copyOf(assumed);
    }

    public List<Benefit> benefits() {
        return payments.benefits();
    }

    /** Of the standard form of membership. */
    public Optional<Benefit> benefit(IllnessClass illnessClass, int age) {
        return payments.benefit(Optional.empty(), illnessClass, age);
    }

    public boolean isAssumed(String value) {
        return assumed.contains(value);
    }
}
