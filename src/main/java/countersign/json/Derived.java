package countersign.json;

import countersign.model.claim.Claim;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Findings;
import countersign.model.page.Document;
import countersign.model.plan.PlanVersion;
import java.util.List;
import java.util.Optional;

/** Gives back to a stored result what is not stored with it, since it follows from the rest. */
public interface Derived {

    Optional<PlanVersion> version(String plan, String version);

    Findings findings(Claim claim, List<Document> documents, FactSheet facts);
}
