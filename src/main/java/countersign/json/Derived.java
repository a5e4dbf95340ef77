package countersign.json;

import countersign.model.claim.Claim;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Finding;
import countersign.model.finding.Findings;
import countersign.model.page.Document;
import countersign.model.plan.PlanVersion;
import java.util.List;
import java.util.Optional;

/** Gives back to a stored result what is not stored with it, since it follows from the rest. */
public interface Derived {

    Optional<PlanVersion> version(String plan, String version);

    Findings findings(Claim claim, List<Document> documents, FactSheet facts);

    /**
     * What findings are worked out by: where a stored result names the same, they need not be worked out again. Empty where they
     * are to be worked out each time.
     */
    default String basis() {
        return "";
    }

    /** Findings that were stored with the result. */
    default Findings kept(List<Finding> findings) {
        return new Findings(findings);
    }
}
