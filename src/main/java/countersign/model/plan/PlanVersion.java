package countersign.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a plan over a span of dates of first diagnosis.
 *
 * @param planFrom the day on which the plan itself began, with its first version
 * @param covers false where nothing is covered and papers are checked only, as for a personal appeal
 * @param notice how members were told of it, where that is known
 * @param illnesses those it covers
 * @param definitions whose wording it goes by
 */
public record PlanVersion(
        String plan,
        Names names,
        String version,
        LocalDate planFrom,
        LocalDate from,
        Optional<LocalDate> to,
        boolean covers,
        Optional<Notice> notice,
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
