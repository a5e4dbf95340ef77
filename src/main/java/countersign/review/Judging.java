package countersign.review;

import countersign.model.adjudication.CheckedClaim;
import countersign.model.page.Correction;
import java.util.List;

/** Judges a claim again, from what was read of it, when persons have corrected words on its pages. */
@FunctionalInterface
public interface Judging {

    /**
     * The claim with its facts, findings and flags as these corrections leave them; nothing is read again.
     *
     * @param before as it was judged last, under whatever corrections then held
     * @param corrections all that hold now, in the order in which they were made
     */
    CheckedClaim again(CheckedClaim before, List<Correction> corrections);
}
