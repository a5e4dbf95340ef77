package countersign.interpret;

import countersign.model.finding.Polarity;
import java.util.List;

/** Whether a denial is only of a tumour's spread: 乳腺癌,腋下未见癌 denies no cancer of the breast. */
final class Spread {

    private Spread() {}

    /** @param said before in the sentence */
    static boolean only(Mention mention, List<Assertion> said) {
        return tumour(mention)
                && !mention.organ().isEmpty()
                && said.stream()
                        .anyMatch(one -> one.polarity() == Polarity.PRESENT
                                && one.mention().organ().equals(mention.organ())
                                && tumour(one.mention()));
    }

    private static boolean tumour(Mention mention) {
        return mention.concept().name().matches(".*(?:癌|瘤|恶性)");
    }
}
