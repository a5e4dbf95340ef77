package countersign.demo.truth;

import countersign.model.adjudication.FlagKind;
import countersign.model.fact.Evidence;
import java.util.List;

/**
 * A flag that must be raised.
 *
 * @param evidence the planted words, on every page that they stand on; empty where something is absent
 */
public record ExpectedFlag(FlagKind kind, List<Evidence> evidence) {

    public ExpectedFlag {
        evidence = List.copyOf(evidence);
    }
}
