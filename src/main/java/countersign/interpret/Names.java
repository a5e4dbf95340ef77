package countersign.interpret;

import countersign.model.finding.Concept;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Lexicon;
import countersign.model.finding.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one name of each thing by any of its words, also those put together from a part of the body and what it has. */
final class Names {

    private final Map<String, String> organs = new HashMap<>();
    private final Map<String, Term> byWord = new HashMap<>();

    Names(Lexicon lexicon) {
        lexicon.sites().forEach(site -> site.words().forEach(word -> organs.put(word, site.name())));
        lexicon.terms().forEach(term -> term.words().forEach(word -> byWord.put(word, term)));
    }

    /** The concept that the first known of the words stands for. */
    @Nullable
    Concept known(String... words) {
        for (String word : words) {
            var term = byWord.get(word);
            if (term != null) {
                return term.concept();
            }
        }
        return null;
    }

    boolean isOrgan(String word) {
        return organs.containsKey(word);
    }

    /** The part of the body that the name of a thing begins with. */
    String organOf(Concept concept) {
        String name = concept.name();
        for (int length = name.length(); length > 0; length--) {
            var organ = organs.get(name.substring(0, length));
            if (organ != null) {
                return organ;
            }
        }
        return "";
    }

    /** A concept of this name, of the kind that the lexicon gives it where it has it. */
    Concept named(String name, ConceptKind otherwise) {
        var term = byWord.get(name);
        return new Concept(
                name,
                term == null || !term.concept().name().equals(name)
                        ? otherwise
                        : term.concept().kind());
    }

    /** What holds, too, wherever this does. */
    List<Concept> wider(Concept concept) {
        var term = byWord.get(concept.name());
        return term == null || !term.concept().equals(concept)
                ? List.of()
                : term.wider().stream().map(name -> named(name, concept.kind())).toList();
    }
}
