package countersign.model.finding;

import java.util.List;
import java.util.stream.Stream;

/** What the records say, all documents taken together, in the order in which it stands there. */
public record Findings(List<Finding> all) {

    public static final Findings NONE = new Findings(List.of());

    public Findings {
        all = List.copyOf(all);
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
