package countersign.model.plan;

import java.util.List;
import java.util.Optional;

/**
 * What an illness is, in the wording of one set of definitions.
 *
 * @param set such as {@code cid2007}, {@code cid2020}, {@code usual-further}
 * @param keyDocuments where the criteria are found; that one is absent alone says nothing
 * @param decidedBy who can tell at most
 */
public record Definition(
        String set,
        List<Criterion> criteria,
        Requirement requirement,
        List<Exclusion> exclusions,
        List<EvidenceKind> keyDocuments,
        Decider decidedBy) {

    /** Who can tell whether the definition is met. */
    public enum Decider {
        MACHINE,
        MIXED,
        PERSON
    }

    public Definition {
        criteria = List.copyOf(criteria);
        exclusions = List.copyOf(exclusions);
        keyDocuments = List.copyOf(keyDocuments);
    }

    public Optional<Criterion> criterion(String id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }
}
