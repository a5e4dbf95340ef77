package countersign.ui.facts;

import countersign.model.adjudication.FlagKind;
import countersign.ui.facts.FactCell.Entry;
import countersign.ui.kit.NumberedFlag;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Where documents disagree, what most of them say is not marked, so that the eye finds those that say otherwise. */
final class Majority {

    private static final Set<FlagKind> DISAGREEING = EnumSet.of(
            FlagKind.IDENTITY_MISMATCH,
            FlagKind.DIAGNOSIS_MISMATCH,
            FlagKind.DATE_MISMATCH,
            FlagKind.RECORD_NUMBER_MISMATCH,
            FlagKind.HOSPITAL_MISMATCH);

    private Majority() {}

    static List<FactCell> unmarked(List<FactCell> cells) {
        Map<Object, Long> counts = cells.stream()
                .flatMap(cell -> cell.entries().stream())
                .collect(Collectors.groupingBy(Entry::value, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .filter(value -> counts.size() > 1 && value.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst()
                .map(most -> cells.stream().map(cell -> without(cell, most)).toList())
                .orElse(cells);
    }

    private static FactCell without(FactCell cell, Object most) {
        return new FactCell(cell.entries().stream()
                .map(entry -> Objects.equals(entry.value(), most) ? without(entry) : entry)
                .toList());
    }

    private static Entry without(Entry entry) {
        List<NumberedFlag> left = entry.flags().stream()
                .filter(flag -> !DISAGREEING.contains(flag.flag().kind()))
                .toList();
        return new Entry(entry.fact(), entry.place(), left, entry.person());
    }
}
