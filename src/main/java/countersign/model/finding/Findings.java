package countersign.model.finding;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the records say, all documents taken together, in the order in which it stands there.
 *
 * @param codings tells which codes their diagnoses may mean, when a check asks
 */
public record Findings(List<Finding> all, Codings codings) {

    public static final Findings NONE = new Findings(List.of());

    public Findings {
        all = List.copyOf(all);
    }

    public Findings(List<Finding> all) {
        this(all, Codings.NONE);
    }

    /** What is said to be there, of the patient. */
    public Stream<Finding> present() {
        return all.stream().filter(finding -> finding.present() && finding.ofPatient());
    }

    /** What is said of one thing, of anybody. */
    public Stream<Finding> of(String concept) {
        return all.stream().filter(finding -> finding.is(concept));
    }
}
