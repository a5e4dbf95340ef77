package countersign.extract;

import countersign.model.fact.Agreement;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Settles on one page what was read surely on another.
 *
 * <p>Where two readers differ on a name but both read that very name elsewhere in the case, the first reader was right
 * here, too: a misreading does not happen to spell what stands on another page.
 */
public final class Settling {

    /** What is the same on many pages of a case, and long enough not to be hit by chance. */
    private static final Set<FactKey<?>> REPEATED = Set.of(
            FactKey.NAME,
            FactKey.ID_NUMBER,
            FactKey.BIRTH_DATE,
            FactKey.HOSPITAL,
            FactKey.DEPARTMENT,
            FactKey.ADMISSION_NUMBER,
            FactKey.OUTPATIENT_NUMBER,
            FactKey.SPECIMEN_NUMBER,
            FactKey.ADMISSION_DATE,
            FactKey.DISCHARGE_DATE,
            FactKey.OPERATION_DATE,
            FactKey.DIAGNOSIS,
            FactKey.OPERATION,
            FactKey.PAYER);

    private record Value(FactKey<?> key, Object value) {}

    private Settling() {}

    /** The same facts in the same order, of all documents of a case. */
    public static List<Fact<?>> settle(List<Fact<?>> facts) {
        var sure = new HashSet<Value>();
        for (Fact<?> fact : facts) {
            if (fact.agreement() == Agreement.COUNTERSIGNED) {
                sure.add(new Value(fact.key(), fact.value()));
            }
        }
        return facts.stream().<Fact<?>>map(fact -> settled(fact, sure)).toList();
    }

    private static <T> Fact<T> settled(Fact<T> fact, Set<Value> sure) {
        boolean known = fact.agreement() == Agreement.UNSURE
                && REPEATED.contains(fact.key())
                && sure.contains(new Value(fact.key(), fact.value()));
        return known
                ? new Fact<>(
                        fact.key(),
                        fact.value(),
                        fact.document(),
                        fact.evidence(),
                        fact.confidence(),
                        Agreement.SINGLE,
                        fact.readings())
                : fact;
    }
}
