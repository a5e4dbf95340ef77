package countersign.model.finding;

import java.util.List;
import java.util.Optional;

/**
 * A way to say something that words alone do not catch.
 *
 * @param match a regular expression over folded text; its group {@code v}, where it has one, is the value
 * @param concepts what it says, one or several; a name may hold {@code {v}}, the value, {@code {first}}, the letters that the
 *     words begin with, or {@code {symptom}}, the complaint named before
 * @param polarity where the phrase itself decides it
 * @param surety likewise
 */
public record Phrase(String match, List<Concept> concepts, Optional<Polarity> polarity, Optional<Surety> surety) {

    public Phrase {
        concepts = List.copyOf(concepts);
    }
}
