package countersign.intake;

import countersign.model.adjudication.CheckedClaim;
import countersign.model.page.Problem;
import java.util.List;

/**
 * What checking some dossiers came to.
 *
 * @param claims those that could be opened, in the order given
 * @param refusals why the others could not
 */
public record IntakeReport(List<CheckedClaim> claims, List<Problem> refusals) {

    public IntakeReport {
        claims = List.copyOf(claims);
        refusals = List.copyOf(refusals);
    }

    public boolean flagged() {
        return claims.stream().anyMatch(claim -> !claim.flags().isEmpty());
    }
}
