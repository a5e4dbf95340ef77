package countersign.model.adjudication;

import countersign.model.fact.Evidence;
import java.util.List;

/**
 * Something that does not fit, shown on the words that cause it.
 *
 * <p>Its title is the text {@code flag.<kind>}, its detail {@code flag.<kind>.<reason>} filled with the arguments.
 *
 * @param reason names the sentence, such as {@code first-symptom}
 * @param arguments dates, sums, words and enums, in the order of the sentence's places; the texts format them
 * @param evidence in the order in which a person should look; empty where something is absent
 */
public record Flag(
        FlagKind kind, Certainty certainty, String reason, List<Object> arguments, List<Evidence> evidence) {

    public Flag {
        arguments = List.copyOf(arguments);
        evidence = List.copyOf(evidence);
    }

    public Severity severity() {
        return kind.severity();
    }
}
