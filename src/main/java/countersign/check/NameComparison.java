package countersign.check;

import countersign.check.Contradiction.Strength;
import countersign.model.fact.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares the names on a page with those of the people it may be about. */
final class NameComparison {

    /** Both readers must be this sure for one character to count. */
    private static final double SURE_OF_A_CHARACTER = 0.9;

    private final List<String> allowed;

    NameComparison(List<String> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /**
     * Empty if one of the names is right, or may be: relatives and doctors stand on many pages.
     *
     * @param hard whether readers have trouble with the right name, so that one character that differs says little
     */
    Optional<Contradiction> of(List<Fact<String>> names, boolean hard) {
        if (names.isEmpty() || names.stream().anyMatch(name -> mayBeRight(name.value()))) {
            return Optional.empty();
        }
        return names.stream()
                .map(name -> new Contradiction("name", strength(name, hard), name, name.value(), allowed.get(0)))
                .max(Comparator.comparing(Contradiction::strength));
    }

    /** Whether a reader saw the right name on some page but it stands surely on none: its characters are such as readers seldom know. */
    boolean isHard(List<Fact<String>> names) {
        boolean seen = names.stream()
                .anyMatch(name -> allowed.contains(name.value())
                        || name.readings().stream().anyMatch(reading -> allowed.contains(reading.text())));
        boolean sure = names.stream()
                .anyMatch(
                        name -> allowed.contains(name.value()) && Trust.of(name).atLeast(Trust.FAIR));
        return seen && !sure;
    }

    /** Whether all of these differ from a right one in a single character at most. */
    boolean areSlips(List<Fact<String>> names) {
        return names.stream().allMatch(name -> distance(name) <= 1);
    }

    boolean mayBeRight(String written) {
        return allowed.stream().anyMatch(name -> isMasked(written) ? fitsMask(written, name) : isSame(written, name));
    }

    private static boolean isSame(String written, String name) {
        var one = Fold.lookAlike(written);
        var other = Fold.lookAlike(name);
        return one.isEmpty() || one.contains(other) || other.contains(one);
    }

    private static boolean isMasked(String written) {
        return written.contains("*") || written.contains("＊") || written.contains("×");
    }

    private static boolean fitsMask(String written, String name) {
        return Fold.plain(written).chars().allMatch(visible -> Fold.plain(name).indexOf(visible) >= 0);
    }

    private Strength strength(Fact<String> name, boolean hard) {
        var trust = Trust.of(name);
        if (distance(name) > 1) {
            return Strength.of(trust);
        }
        boolean sure = trust == Trust.SOLID && name.confidence() >= SURE_OF_A_CHARACTER && !hard;
        return sure ? Strength.PROBABLE : Strength.HINT;
    }

    private int distance(Fact<String> name) {
        return allowed.stream()
                .mapToInt(right -> Fold.distance(Fold.plain(name.value()), Fold.plain(right)))
                .min()
                .orElse(0);
    }
}
