package countersign.model.finding;

/**
 * A thing that records speak of, under the one name it has here whatever words were used.
 *
 * @param name in Chinese, with its organ: 乳腺肿物
 */
public record Concept(String name, ConceptKind kind) {}
