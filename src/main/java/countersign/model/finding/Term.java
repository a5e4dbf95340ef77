package countersign.model.finding;

import java.util.List;

/**
 * A concept and the words for it.
 *
 * @param words folded (half width, simplified), the concept's own name among them
 * @param wider names of what holds, too, wherever this does: 糖尿病 for 2型糖尿病
 * @param codes ICD-10 codes or their first characters, where it is an illness
 */
public record Term(Concept concept, List<String> words, List<String> wider, List<String> codes) {

    public Term {
        words = List.copyOf(words);
        wider = List.copyOf(wider);
        codes = List.copyOf(codes);
    }
}
