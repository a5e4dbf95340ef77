package countersign.ui.shell;

import countersign.find.PageHit;
import countersign.review.Masking;
import java.util.Optional;

/** Words found on a page as somebody may see them who sees no numbers of cards, and so cannot find any. */
final class MaskedHit {

    private MaskedHit() {}

    /** Empty where the words themselves are part of such a number. */
    static Optional<PageHit> of(PageHit hit) {
        var line = Masking.text(hit.before() + hit.words() + hit.after());
        int from = hit.before().length();
        int to = from + hit.words().length();
        return line.substring(from, to).equals(hit.words())
                ? Optional.of(new PageHit(
                        hit.claim(),
                        hit.document(),
                        hit.page(),
                        line.substring(0, from),
                        hit.words(),
                        line.substring(to)))
                : Optional.empty();
    }
}
