package countersign.review;

import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.ClaimSummary;

/** Puts what was found on a claim into the store and its journal. */
public interface CaseRecorder {

    /**
     * Keeps the result and records the claim's opening and its flags as events, each once however often the claim is
     * checked.
     */
    void record(ClaimSummary summary, CheckedClaim result);
}
