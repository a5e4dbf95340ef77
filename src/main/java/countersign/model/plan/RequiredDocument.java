package countersign.model.plan;

import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.Set;

/**
 * A document without which a claim is not complete.
 *
 * @param id names it in texts
 * @param groups the groups of illness that need it, all where empty
 * @param afterStay needed only where the patient stayed in a hospital
 * @param anyOf any of these kinds will do
 * @param orTitled so will a document with one of these words in its title, of whatever kind
 */
public record RequiredDocument(
        String id, Set<IllnessGroup> groups, boolean afterStay, List<DocumentKind> anyOf, List<String> orTitled) {

    public RequiredDocument {
        groups = Set.copyOf(groups);
        anyOf = List.copyOf(anyOf);
        orTitled = List.copyOf(orTitled);
    }

    public boolean isNeededFor(IllnessGroup group) {
        return groups.isEmpty() || groups.contains(group);
    }
}
