package countersign.extract;

import countersign.model.fact.Agreement;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Settles on one page what was read surely on another, or what other values hold.
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

    /** Spelled alike on every page, so that a slip shows. */
    private static final Set<FactKey<?>> SPELLED = Set.of(FactKey.NAME, FactKey.HOSPITAL, FactKey.DEPARTMENT);

    /** Words of a language: not spelled the same way wrong on two pictures, as a number or a name is. */
    private static final Set<FactKey<?>> WORDS = Set.of(FactKey.DIAGNOSIS, FactKey.OPERATION);

    private static final int SHORTEST_WORDS = 4;
    private static final double FAIRLY_READ = 0.6;
    private static final double WELL_READ = 0.85;

    private static final double READ_ELSEWHERE = 0.99;
    private static final double DOUBTFUL = 0.8;

    private record Value(FactKey<?> key, Object value) {}

    private Settling() {}

    /** The same facts in the same order, of all documents of a case about nobody in particular. */
    public static List<Fact<?>> settle(List<Fact<?>> facts) {
        return settle(facts, List.of());
    }

    /**
     * The same facts in the same order, of all documents of a case.
     *
     * @param people whom the dossier's data says that it is about
     */
    public static List<Fact<?>> settle(List<Fact<?>> read, Collection<String> people) {
        var rare = RareNames.of(people);
        var facts = ByArithmetic.settled(read.stream().<Fact<?>>map(rare::heard).toList());
        var sure = new HashSet<Value>();
        for (Fact<?> fact : facts) {
            if (fact.agreement() == Agreement.COUNTERSIGNED) {
                sure.add(new Value(fact.key(), fact.value()));
            }
        }
        sure.addAll(readAlike(facts));
        return facts.stream()
                .<Fact<?>>map(fact -> doubted(settled(fact, sure), sure))
                .toList();
    }

    /** Words that the first reader read in two documents alike, well at least once, whatever the second made of them. */
    private static Set<Value> readAlike(List<Fact<?>> facts) {
        var readings = facts.stream()
                .filter(fact -> WORDS.contains(fact.key()) && RareNames.isByReader(fact))
                .filter(fact -> String.valueOf(fact.value()).length() >= SHORTEST_WORDS && first(fact) >= FAIRLY_READ)
                .collect(Collectors.groupingBy(fact -> new Value(fact.key(), fact.value())));
        return readings.entrySet().stream()
                .filter(read -> read.getValue().stream()
                                        .map(fact -> fact.evidence().page().file())
                                        .distinct()
                                        .count()
                                > 1
                        && read.getValue().stream().anyMatch(fact -> first(fact) >= WELL_READ))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static double first(Fact<?> fact) {
        return fact.readings().get(0).confidence();
    }

    /** What one reader alone read, and two read a little otherwise on another page, may be that other. */
    private static <T> Fact<T> doubted(Fact<T> fact, Set<Value> sure) {
        boolean doubtful = fact.agreement() == Agreement.SINGLE
                && SPELLED.contains(fact.key())
                && RareNames.isByReader(fact)
                && !sure.contains(new Value(fact.key(), fact.value()))
                && sure.stream()
                        .filter(other -> other.key().equals(fact.key()))
                        .anyMatch(other -> Slips.isSlip(String.valueOf(fact.value()), String.valueOf(other.value())));
        return doubtful ? with(fact, Math.min(fact.confidence(), DOUBTFUL), Agreement.UNSURE) : fact;
    }

    private static <T> Fact<T> settled(Fact<T> fact, Set<Value> sure) {
        boolean known = fact.agreement() == Agreement.UNSURE
                && REPEATED.contains(fact.key())
                && sure.contains(new Value(fact.key(), fact.value()));
        return known ? with(fact, Math.max(fact.confidence(), READ_ELSEWHERE), Agreement.SINGLE) : fact;
    }

    private static <T> Fact<T> with(Fact<T> fact, double confidence, Agreement agreement) {
        return new Fact<>(
                fact.key(), fact.value(), fact.document(), fact.evidence(), confidence, agreement, fact.readings());
    }
}
