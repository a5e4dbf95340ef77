package countersign.intake;

import countersign.model.adjudication.CheckedClaim;
import countersign.model.page.Correction;
import countersign.review.Judging;
import countersign.store.ClaimStore;
import java.util.List;

/** Judges stored claims again when words on their pages were corrected. */
public final class JudgingAgain implements Judging {

    private final Adjudicator adjudicator;
    private final ClaimStore claims;

    public JudgingAgain(Adjudicator adjudicator, ClaimStore claims) {
        this.adjudicator = adjudicator;
        this.claims = claims;
    }

    @Override
    public CheckedClaim again(CheckedClaim before, List<Correction> corrections) {
        return adjudicator.corrected(before, corrections, file -> StoredClaims.others(claims, file));
    }
}
