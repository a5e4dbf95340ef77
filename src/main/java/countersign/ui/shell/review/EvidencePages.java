package countersign.ui.shell.review;

import countersign.model.adjudication.FlagState;
import countersign.model.page.PageId;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.PagePicture;
import countersign.ui.kit.Shrink;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** The pages that are printed whole: what a reader of the print wants to see for themselves. */
final class EvidencePages {

    /** Each takes a sheet, and some megabytes until it is written. */
    static final int MOST = 40;

    /** So many are proposed. */
    private static final int PROPOSED = 12;

    /** Pixels of the longer side: 150 dpi on A4. */
    private static final int SIDE = 1754;

    private EvidencePages() {}

    /** Those on which flags stand that were not dismissed. */
    static List<PageId> on(CaseView view) {
        return view.flags().stream()
                .filter(flag -> flag.state() != FlagState.DISMISSED)
                .flatMap(flag -> flag.evidence().stream())
                .map(place -> place.page())
                .distinct()
                .limit(PROPOSED)
                .toList();
    }

    /** @param pages fetches the whole picture of a page, or fails */
    static Map<PageId, BufferedImage> of(List<PageId> chosen, Function<PageId, PagePicture> pages) {
        var pictures = new LinkedHashMap<PageId, BufferedImage>();
        chosen.stream().limit(MOST).forEach(page -> put(page, pages, pictures));
        return pictures;
    }

    /** A page that cannot be shown is left out: its words are printed all the same. */
    private static void put(PageId page, Function<PageId, PagePicture> pages, Map<PageId, BufferedImage> chosen) {
        try {
            var picture = Shrink.within(pages.apply(page), SIDE);
            var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
            chosen.put(page, image);
        } catch (CompletionException | IllegalArgumentException e) {
            chosen.remove(page);
        }
    }
}
