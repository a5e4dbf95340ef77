package countersign.demo.truth;

import countersign.model.adjudication.FlagKind;
import countersign.model.claim.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be found in a generated dossier.
 *
 * @param flags the planted ones, none in a clean dossier
 * @param acceptable kinds that may also be raised, since they follow from what was planted
 * @param payout what the plan pays if the claim holds; empty where it pays nothing
 * @param pages every readable page
 */
public record DossierTruth(
        List<ExpectedFlag> flags, Set<FlagKind> acceptable, Optional<Money> payout, List<PageTruth> pages) {

    public DossierTruth {
        flags = List.copyOf(flags);
        acceptable = Set.copyOf(acceptable);
        pages = List.copyOf(pages);
    }

    public boolean clean() {
        return flags.isEmpty();
    }
}
