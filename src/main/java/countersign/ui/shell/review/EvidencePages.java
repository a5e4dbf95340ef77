package countersign.ui.shell.review;

import countersign.model.adjudication.FlagState;
import countersign.model.page.PageId;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.PagePicture;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** The whole pages on which flags stand that were not dismissed: what a reader of the print wants to see for themselves. */
final class EvidencePages {

    /** Each takes a sheet. */
    private static final int MOST = 12;

    private EvidencePages() {}

    /** @param pages fetches the whole picture of a page, or fails */
    static Map<PageId, BufferedImage> of(CaseView view, Function<PageId, PagePicture> pages) {
        var chosen = new LinkedHashMap<PageId, BufferedImage>();
        view.flags().stream()
                .filter(flag -> flag.state() != FlagState.DISMISSED)
                .flatMap(flag -> flag.evidence().stream())
                .map(place -> place.page())
                .distinct()
                .limit(MOST)
                .forEach(page -> put(page, pages, chosen));
        return chosen;
    }

    /** A page that cannot be shown is left out: its words are printed all the same. */
    private static void put(PageId page, Function<PageId, PagePicture> pages, Map<PageId, BufferedImage> chosen) {
        try {
            var picture = pages.apply(page);
            var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
            chosen.put(page, image);
        } catch (CompletionException | IllegalArgumentException e) {
            chosen.remove(page);
        }
    }
}
