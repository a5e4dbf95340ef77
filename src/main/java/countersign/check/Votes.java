package countersign.check;

import countersign.model.adjudication.Certainty;
import countersign.model.fact.Fact;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What several documents say of the same thing: which value most of them have, and which is odd. */
record Votes<T>(List<Fact<T>> facts) {

    /** A reader this sure is believed without the other in a single digit. */
    private static final double SURE_OF_A_DIGIT = 0.95;

    Votes {
        facts = List.copyOf(facts);
    }

    /**
     * A value that another contradicts.
     *
     * @param facts where it stands
     * @param others where the value of most documents stands
     */
    record Odd<T>(T value, List<Fact<T>> facts, T most, List<Fact<T>> others, Certainty certainty) {

        Odd {
            facts = List.copyOf(facts);
            others = List.copyOf(others);
        }
    }

    /** The value in most documents; of two that are in as many, the one that was read more surely. */
    Optional<T> most() {
        return byValue().entrySet().stream()
                .max(Comparator.<Map.Entry<T, List<Fact<T>>>>comparingLong(group -> documents(group.getValue()))
                        .thenComparing(group -> solid(group.getValue())))
                .map(Map.Entry::getKey);
    }

    /** The values that are not the one of most documents and that no misreading explains. */
    List<Odd<T>> odd() {
        var most = most();
        if (most.isEmpty()) {
            return List.of();
        }
        var groups = byValue();
        var others = groups.get(most.get());
        if (others == null || solid(others) == 0 && documents(others) < 2) {
            return List.of();
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getKey().equals(most.get()))
                .filter(group -> isBelievable(group.getValue(), most.get()))
                .map(group -> new Odd<>(
                        group.getKey(),
                        group.getValue(),
                        most.get(),
                        others,
                        solid(group.getValue()) > 0 ? Certainty.CERTAIN : Certainty.PROBABLE))
                .toList();
    }

    private static <T> boolean isBelievable(List<Fact<T>> odd, T most) {
        return odd.stream().anyMatch(fact -> switch (Trust.of(fact)) {
            case SOLID -> true;
            case FAIR -> fact.confidence() >= SURE_OF_A_DIGIT || differInMoreThanOne(fact.value(), most);
            case WEAK -> false;
        });
    }

    private static boolean differInMoreThanOne(Object one, Object other) {
        return Fold.distance(Fold.lookAlike(one.toString()), Fold.lookAlike(other.toString())) > 1;
    }

    private Map<T, List<Fact<T>>> byValue() {
        return facts.stream().collect(Collectors.groupingBy(Fact::value, LinkedHashMap::new, Collectors.toList()));
    }

    private static <T> long documents(List<Fact<T>> facts) {
        return facts.stream()
                .map(fact -> fact.evidence().page().file())
                .distinct()
                .count();
    }

    private static <T> long solid(List<Fact<T>> facts) {
        return facts.stream().filter(fact -> Trust.of(fact) == Trust.SOLID).count();
    }
}
