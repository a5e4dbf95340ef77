package countersign.model.adjudication;

import countersign.model.fact.Evidence;
import java.util.List;

/**
 * Something of this claim that other claims hold, too.
 *
 * @param evidence where it stands here
 * @param claims numbers of the others, in order
 */
public record SharedMark(MarkKind kind, String value, List<Evidence> evidence, List<String> claims) {

    public SharedMark {
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
    }
}
