package countersign.compare;

import countersign.model.adjudication.MarkKind;
import countersign.model.fact.Evidence;
import java.util.List;

/**
 * Something that ought to be one claim's own.
 *
 * @param value folded, so that two claims that hold it hold the same
 * @param near values that count as the same, among them the value itself
 * @param evidence where it stands
 */
public record Mark(MarkKind kind, String value, List<String> near, List<Evidence> evidence) {

    public Mark {
        near = List.copyOf(near);
        evidence = List.copyOf(evidence);
    }

    static Mark of(MarkKind kind, String value, List<Evidence> evidence) {
        return new Mark(kind, value, List.of(value), evidence);
    }
}
