package countersign.model.adjudication;

import countersign.model.fact.Evidence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Something that does not fit, shown on the words that cause it.
 *
 * <p>Its title is the text {@code flag.<kind>}, its detail {@code flag.<kind>.<reason>} filled with the arguments.
 *
 * @param reason names the sentence, such as {@code first-symptom}
 * @param arguments dates, sums, words and enums, in the order of the sentence's places; the texts format them
 * @param evidence in the order in which a person should look; empty where something is absent
 * @param assumed whether a value of the plan decides here for which no source is known
 */
public record Flag(
        FlagKind kind,
        Certainty certainty,
        String reason,
        List<Object> arguments,
        List<Evidence> evidence,
        boolean assumed) {

    public Flag {
        arguments = List.copyOf(arguments);
        evidence = List.copyOf(evidence);
    }

    /** One that no assumed value of a plan decides. */
    public Flag(FlagKind kind, Certainty certainty, String reason, List<Object> arguments, List<Evidence> evidence) {
        this(kind, certainty, reason, arguments, evidence, false);
    }

    public Severity severity() {
        return kind.severity();
    }

    /** The same for the same flag on the same words, however often the claim is checked; events refer to it. */
    public String id() {
        var content = new StringBuilder(kind.id()).append('\n').append(reason);
        arguments.forEach(argument -> content.append('\n').append(argument));
        evidence.forEach(words -> content.append('\n').append(words.page()).append(words.text()));
        return kind.id()
                + "/"
                + UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 8);
    }
}
