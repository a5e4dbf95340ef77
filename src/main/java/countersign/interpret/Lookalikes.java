package countersign.interpret;

import countersign.extract.words.Folding;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Lexicon;
import countersign.model.finding.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds long names of illnesses and operations in which a reader took characters for others like them: 甲状腺乳头状瘟.
 *
 * <p>Only names so long that no other word comes near them, and none that two things share once they are folded so.
 */
final class Lookalikes {

    private static final int LONG = 4;
    private static final Set<ConceptKind> KINDS = Set.of(ConceptKind.ILLNESS, ConceptKind.OPERATION);

    /** By the first character of the folded word. */
    private final Map<Character, List<Map.Entry<String, Term>>> words = new HashMap<>();

    Lookalikes(Lexicon lexicon) {
        Map<String, Term> byForm = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Term term : lexicon.terms()) {
            for (String word : term.words()) {
                if (KINDS.contains(term.concept().kind()) && word.length() >= LONG && han(word)) {
                    var other = byForm.putIfAbsent(alike(word), term);
                    if (other != null && !other.concept().equals(term.concept())) {
                        shared.add(alike(word));
                    }
                }
            }
        }
        byForm.keySet().removeAll(shared);
        byForm.entrySet().stream()
                .sorted((a, b) -> b.getKey().length() - a.getKey().length())
                .forEach(entry -> words.computeIfAbsent(entry.getKey().charAt(0), first -> new ArrayList<>())
                        .add(entry));
    }

    static String alike(String text) {
        var form = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            form.append(Folding.alike(text.charAt(i)));
        }
        return form.toString();
    }

    /**
     * @param form the text with look-alikes folded
     * @param longerThan what was found there as it is printed
     */
    @Nullable
    Token at(String form, int at, int longerThan) {
        for (var entry : words.getOrDefault(form.charAt(at), List.of())) {
            if (entry.getKey().length() <= longerThan) {
                return null;
            }
            if (form.startsWith(entry.getKey(), at)) {
                return new Token(at, at + entry.getKey().length(), new Token.Meaning.OfTerm(entry.getValue()));
            }
        }
        return null;
    }

    private static boolean han(String word) {
        return word.chars().allMatch(c -> Folding.isHan((char) c));
    }
}
