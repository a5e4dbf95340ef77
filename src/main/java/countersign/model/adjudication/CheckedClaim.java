package countersign.model.adjudication;

import countersign.model.page.Corrected;
import java.util.List;
import java.util.Optional;

/**
 * A claim with all that was found on it.
 *
 * @param dossier as given: a path on the command line
 * @param corrected what persons changed in its pages before it was judged
 */
public record CheckedClaim(
        String dossier, CaseFile file, List<Flag> flags, Optional<Payout> payout, Corrected corrected) {

    public CheckedClaim {
        flags = List.copyOf(flags);
    }

    /** A claim as it was read, which nobody has corrected. */
    public CheckedClaim(String dossier, CaseFile file, List<Flag> flags, Optional<Payout> payout) {
        this(dossier, file, flags, payout, Corrected.NONE);
    }
}
