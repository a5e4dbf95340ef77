package countersign.model.adjudication;

import java.util.List;
import java.util.Optional;

/**
 * A claim with all that was found on it.
 *
 * @param dossier as given: a path on the command line
 */
public record CheckedClaim(String dossier, CaseFile file, List<Flag> flags, Optional<Payout> payout) {

    public CheckedClaim {
        flags = List.copyOf(flags);
    }
}
