package countersign.model.finding;

import java.util.List;

/**
 * What a part of the body may have: 占位, 结节, 癌. With its part before it, it names a concept: 肺占位.
 *
 * @param name the second half of the concept's name
 * @param words for it
 */
public record Head(String name, ConceptKind kind, List<String> words) {

    public Head {
        words = List.copyOf(words);
    }
}
