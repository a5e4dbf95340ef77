package countersign.model.plan;

import countersign.model.claim.Sex;
import java.util.List;
import java.util.Optional;

/**
 * What must not have been in a member's health when they joined.
 *
 * @param id names it in the plan's file
 * @param names in the plan's sense, in our own words
 * @param concepts illnesses, signs, drugs or operations by name, with all that is a kind of them; any where empty
 * @param moreThanDays for medication in a row and for one stay: what is no longer than this does not count
 * @param sex asked of one sex only
 * @param underAge asked only of those younger than so many years at joining
 */
public record HealthRule(
        String id,
        Names names,
        Kind kind,
        List<String> concepts,
        Optional<Integer> moreThanDays,
        HealthWindow window,
        Optional<Sex> sex,
        Optional<Integer> underAge) {

    /** What a rule is about. */
    public enum Kind {
        CONDITION,
        /** A lump, a bleeding, a value: not yet an illness. */
        SIGN,
        MEDICATION,
        /** In a hospital. */
        STAY,
        OPERATION,
        /** What no medical record tells, such as an insurer's refusal. */
        STATEMENT
    }

    public HealthRule {
        concepts = List.copyOf(concepts);
    }
}
