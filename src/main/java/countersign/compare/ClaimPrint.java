package countersign.compare;

import countersign.model.adjudication.CaseFile;
import java.util.List;

/**
 * What of a claim is compared with other claims.
 *
 * @param number of the claim
 */
public record ClaimPrint(String number, List<Mark> marks, List<PagePrint> pages) {

    public ClaimPrint {
        marks = List.copyOf(marks);
        pages = List.copyOf(pages);
    }

    /** The same for the same case. */
    public static ClaimPrint of(CaseFile file) {
        return new ClaimPrint(file.claim().number(), Marks.of(file), PagePrints.of(file));
    }
}
