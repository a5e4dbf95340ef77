package countersign.interpret;

import countersign.model.claim.Claim;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Findings;
import countersign.model.page.Document;
import java.util.List;

/**
 * Says what the words of all documents mean, taken together.
 *
 * <p>So far no question is put to a case that the facts alone do not answer, so it finds nothing of its own.
 */
public final class Interpreter {

    public Findings interpret(Claim claim, List<Document> documents, FactSheet facts) {
        return Findings.NONE;
    }
}
