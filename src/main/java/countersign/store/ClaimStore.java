package countersign.store;

import countersign.compare.ClaimPrint;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.OtherClaims;
import countersign.model.claim.PaidClaim;
import countersign.model.page.Document;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The claims on this computer. */
public interface ClaimStore {

    List<ClaimSummary> summaries();

    Optional<ClaimSummary> summary(UUID claim);

    /**
     * Keeps what the dossier and its reading say of a claim. What the journal says (open flags, decision, sync) is taken
     * from the journal, not from the argument.
     */
    void save(ClaimSummary summary);

    /** Keeps the result of checking together with the summary. */
    void save(ClaimSummary summary, CheckedClaim result);

    /** The last result; empty for a claim known only from other desks. */
    Optional<CheckedClaim> checked(UUID claim);

    /** Only what was read on its pages, sooner than all of it; none where nothing was. */
    List<Document> documents(UUID claim);

    /** What the results of other claims hold of a claim. */
    OtherClaims others(UUID claim, ClaimPrint print);

    /**
     * The other claims of a member under a plan that are decided to be paid.
     *
     * @param claim not counted
     */
    List<PaidClaim> paid(UUID claim, String plan, String idNumber);
}
