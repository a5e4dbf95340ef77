package countersign.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a plan over a span of dates of first diagnosis.
 *
 * @param illnesses those it covers
 */
public record PlanVersion(
        String plan,
        Names names,
        String version,
        LocalDate from,
        Optional<LocalDate> to,
        PlanRules rules,
        List<Illness> illnesses) {

    public PlanVersion {
        illnesses = List.copyOf(illnesses);
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
