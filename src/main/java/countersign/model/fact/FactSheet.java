package countersign.model.fact;

import java.util.List;
import java.util.stream.Stream;

/** All facts of a case, by document and page, in the order in which they stand there. */
public record FactSheet(List<Fact<?>> facts) {

    public static final FactSheet EMPTY = new FactSheet(List.of());

    public FactSheet {
        facts = List.copyOf(facts);
    }

    /** The facts of one kind. */
    @SuppressWarnings("unchecked") // a fact's key names the type of its value
    public <T> Stream<Fact<T>> each(FactKey<T> key) {
        return facts.stream().filter(fact -> fact.key().equals(key)).map(fact -> (Fact<T>) fact);
    }

    /** The facts that stand in one file. */
    public FactSheet of(String file) {
        return new FactSheet(facts.stream()
                .filter(fact -> fact.evidence().page().file().equals(file))
                .toList());
    }
}
