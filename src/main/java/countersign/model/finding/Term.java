package countersign.model.finding;

import java.util.List;

/**
 * A concept and the words for it.
 *
 * @param words folded (half width, simplified), the concept's own name among them
 * @param codes ICD-10 codes or their first characters, where it is an illness
 */
public record Term(Concept concept, List<String> words, List<String> codes) {

    public Term {
        words = List.copyOf(words);
        codes = List.copyOf(codes);
    }
}
