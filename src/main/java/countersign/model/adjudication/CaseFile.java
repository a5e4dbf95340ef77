package countersign.model.adjudication;

import countersign.model.claim.Claim;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Findings;
import countersign.model.page.Document;
import countersign.model.page.Problem;
import countersign.model.plan.PlanVersion;
import java.util.List;

/**
 * All that a check may look at.
 *
 * @param plan the version that decides
 * @param problems what could not be read
 */
public record CaseFile(
        Claim claim,
        PlanVersion plan,
        List<Document> documents,
        FactSheet facts,
        Findings findings,
        OtherClaims others,
        List<Problem> problems) {

    public CaseFile {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /** The same case, seen beside other claims. */
    public CaseFile beside(OtherClaims claims) {
        return new CaseFile(claim, plan, documents, facts, findings, claims, problems);
    }
}
