package countersign.model.adjudication;

import countersign.model.claim.Claim;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Findings;
import countersign.model.page.Document;
import countersign.model.page.Problem;
import countersign.model.plan.PlanVersion;
import java.util.List;
import java.util.function.Function;

/**
 * All that a check may look at.
 *
 * @param plan the version that decides
 * @param problems what could not be read
 * @param workedOut what follows from all the others
 */
public record CaseFile(
        Claim claim,
        PlanVersion plan,
        List<Document> documents,
        FactSheet facts,
        Findings findings,
        OtherClaims others,
        List<Problem> problems,
        WorkedOut workedOut) {

    public CaseFile {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    public CaseFile(
            Claim claim,
            PlanVersion plan,
            List<Document> documents,
            FactSheet facts,
            Findings findings,
            OtherClaims others,
            List<Problem> problems) {
        this(claim, plan, documents, facts, findings, others, problems, new WorkedOut());
    }

    /** What checks work out of the case, worked out once; the work must depend on the case alone. */
    public <T> T once(Class<T> kind, Function<CaseFile, T> work) {
        return workedOut.once(kind, () -> work.apply(this));
    }

    /** The same case, seen beside other claims. */
    public CaseFile beside(OtherClaims claims) {
        return new CaseFile(claim, plan, documents, facts, findings, claims, problems);
    }
}
