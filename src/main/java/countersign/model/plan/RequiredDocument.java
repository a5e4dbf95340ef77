package countersign.model.plan;

import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document without which a claim is not complete.
 *
 * @param id names it in the plan's file
 * @param names what it is called where no kind of document says so
 * @param groups the groups of illness that need it, all where empty
 * @param illnesses the illnesses that need it, by id, all where empty
 * @param when the occasion that asks for it, any where empty
 * @param anyOf any of these kinds will do
 * @param orTitled so will a document with one of these words in its title, of whatever kind
 */
public record RequiredDocument(
        String id,
        Optional<Names> names,
        Set<IllnessGroup> groups,
        Set<String> illnesses,
        Optional<Occasion> when,
        List<DocumentKind> anyOf,
        List<String> orTitled) {

    /** What asks for a document. */
    public enum Occasion {
        /** The patient stayed in a hospital. */
        STAY,
        ACCIDENT,
        DEATH,
        /** The plan pays against bills. */
        BILLS
    }

    public RequiredDocument {
        groups = Set.copyOf(groups);
        illnesses = Set.copyOf(illnesses);
        anyOf = List.copyOf(anyOf);
        orTitled = List.copyOf(orTitled);
    }

    public boolean isNeededFor(Illness illness) {
        return (groups.isEmpty() || groups.contains(illness.group()))
                && (illnesses.isEmpty() || illnesses.contains(illness.id()));
    }

    /** Whether it is asked for whatever the illness. */
    public boolean isAlwaysNeeded() {
        return groups.isEmpty() && illnesses.isEmpty();
    }
}
