package countersign.model.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a version of a plan decides by.
 *
 * @param claimWindowDays a claim is reported within so many days of first diagnosis, the last day included
 * @param fee the platform's share, on top of the amount: 0.08
 * @param dueDays a claim is due so many days after it was reported
 * @param assumed names of the values here for which no source is known, as in the plan's file: {@code due-days}
 */
public record PlanRules(
        AgeRange ageAtJoining,
        AgeRange ageAtDiagnosis,
        WaitingPeriod waiting,
        List<Benefit> benefits,
        List<SiteRule> sites,
        int claimWindowDays,
        BigDecimal fee,
        List<RequiredDocument> documents,
        int dueDays,
        Set<String> assumed) {

    public PlanRules {
        benefits = List.copyOf(benefits);
        sites = List.copyOf(sites);
        documents = List.copyOf(documents);
        assumed = Set.copyOf(assumed);
    }

    public Optional<Benefit> benefit(IllnessClass illnessClass, int age) {
        return benefits.stream()
                .filter(benefit -> benefit.appliesTo(illnessClass, age))
                .findFirst();
    }

    public boolean isAssumed(String value) {
        return assumed.contains(value);
    }
}
