package countersign.ui.worklist;

import countersign.find.Wanted;
import countersign.model.adjudication.ClaimSummary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is typed over the list: part of a number, or a member or an illness in any script, by sound or by initials. Each
 * name is compared once, however many claims bear it.
 */
final class Search {

    /** From here on a character of the name is another than was typed. */
    private static final int MISREAD = 4;

    private final Wanted wanted;
    private final boolean misread;
    private final Map<String, Boolean> names = new HashMap<>();

    private Search(Wanted wanted, boolean misread) {
        this.wanted = wanted;
        this.misread = misread;
    }

    static Search of(String typed) {
        return new Search(Wanted.of(typed), false);
    }

    /** Also members whose name has one other character, as one that was misread has. */
    Search forgiving() {
        return new Search(wanted, true);
    }

    /** Whether nothing is looked for. */
    boolean isEmpty() {
        return wanted.isEmpty();
    }

    boolean holds(ClaimSummary claim) {
        return wanted.isEmpty()
                || number(claim.number())
                || names.computeIfAbsent(claim.memberName(), name -> answers(name, misread))
                || names.computeIfAbsent(claim.illness(), name -> answers(name, false));
    }

    private boolean number(String number) {
        return number.replace("-", "").toLowerCase(Locale.ROOT).contains(wanted.plain());
    }

    private boolean answers(String name, boolean forgiven) {
        var distance = wanted.distance(name);
        return distance.isPresent() && (forgiven || distance.getAsInt() < MISREAD);
    }
}
