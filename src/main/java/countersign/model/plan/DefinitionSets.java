package countersign.model.plan;

import java.util.Map;
import java.util.Optional;

/**
 * Which set of definitions a version of a plan goes by.
 *
 * @param usual the set
 * @param except illnesses, by id, that it defines by another set: the mild class of a plan with the names of 2007
 */
public record DefinitionSets(String usual, Map<String, String> except) {

    /** Of a plan that covers nothing. */
    public static final DefinitionSets NONE = new DefinitionSets("", Map.of());

    public DefinitionSets {
        except = Map.copyOf(except);
    }

    /** By its set, else as the illness is defined at all; empty where nothing says what proves it. */
    public Optional<Definition> of(Illness illness) {
        var set = except.getOrDefault(illness.id(), usual);
        return illness.definitions().stream()
                .filter(definition -> definition.set().equals(set))
                .findFirst()
                .or(() -> illness.definitions().stream().findFirst());
    }
}
