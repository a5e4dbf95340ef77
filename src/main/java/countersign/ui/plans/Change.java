package countersign.ui.plans;

import countersign.ui.plans.WordDifference.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two versions in one clause.
 *
 * @param kind names its text {@code plans.change.<kind>}: new, removed, changed
 */
record Change(String section, String number, String kind, List<Part> parts) {

    static List<Change> between(List<Clause> before, List<Clause> now) {
        var changes = new ArrayList<Change>();
        for (var clause : now) {
            var old = find(before, clause);
            if (old.isEmpty()) {
                changes.add(of(clause, "new", "", clause.words()));
            } else if (!old.get().words().equals(clause.words())) {
                changes.add(of(clause, "changed", old.get().words(), clause.words()));
            }
        }
        before.stream()
                .filter(clause -> find(now, clause).isEmpty())
                .forEach(clause -> changes.add(of(clause, "removed", clause.words(), "")));
        return changes;
    }

    private static Change of(Clause clause, String kind, String before, String now) {
        return new Change(clause.section(), clause.number(), kind, WordDifference.between(before, now));
    }

    private static Optional<Clause> find(List<Clause> clauses, Clause wanted) {
        return clauses.stream().filter(wanted::isSameAs).findFirst();
    }
}
