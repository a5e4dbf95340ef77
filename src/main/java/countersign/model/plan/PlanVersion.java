package countersign.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a plan over a span of dates of first diagnosis.
 *
 * @param illnesses those it covers
 * @param definitions whose wording it goes by
 */
public record PlanVersion(
        String plan,
        Names names,
        String version,
        LocalDate from,
        Optional<LocalDate> to,
        PlanRules rules,
        List<Illness> illnesses,
        DefinitionSets definitions) {

    public PlanVersion {
        illnesses = List.copyOf(illnesses);
    }

    /** What proves an illness under this version; empty where nothing is known of it. */
    public Optional<Definition> definition(Illness illness) {
        return definitions.of(illness);
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
