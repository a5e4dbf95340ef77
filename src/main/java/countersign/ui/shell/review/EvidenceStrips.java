package countersign.ui.shell.review;

import countersign.model.fact.Evidence;
import countersign.model.page.Box;
import countersign.model.page.PageId;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.PagePicture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Cuts the words of flags out of their pages. */
final class EvidenceStrips {

    /** Of a page's width. */
    private static final double BESIDE = 0.03;

    /** Of the words' height. */
    private static final double AROUND = 1.2;

    private static final double LEAST_WIDTH = 0.6;

    /** Places of one flag that are shown; the rest are named. */
    private static final int MOST_PLACES = 4;

    private EvidenceStrips() {}

    /** @param pages fetches the whole picture of a page, or fails */
    static Map<Evidence, BufferedImage> of(CaseView view, Function<PageId, PagePicture> pages) {
        var strips = new LinkedHashMap<Evidence, BufferedImage>();
        view.flags().stream()
                .flatMap(flag -> flag.evidence().stream().limit(MOST_PLACES))
                .distinct()
                .forEach(place -> picture(place, pages).ifPresent(page -> strips.put(place, cut(page, place.box()))));
        return strips;
    }

    /** Empty for a page that cannot be shown: its words are printed without it. */
    private static Optional<PagePicture> picture(Evidence place, Function<PageId, PagePicture> pages) {
        try {
            return Optional.of(pages.apply(place.page()));
        } catch (CompletionException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The words, framed, with something of what stands around them. */
    private static BufferedImage cut(PagePicture page, Box words) {
        double half = Math.max(LEAST_WIDTH, words.width() + 2 * BESIDE) / 2;
        int left = pixels(Math.min(words.centreX() - half, 1 - 2 * half), page.width());
        int right = pixels(Math.max(words.centreX() + half, 2 * half), page.width());
        int top = pixels(words.y() - AROUND * words.height(), page.height());
        int bottom = pixels(words.bottom() + AROUND * words.height(), page.height());
        int width = Math.max(1, right - left);
        int height = Math.max(1, bottom - top);
        var strip = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            strip.setRGB(0, y, width, 1, page.pixels(), (top + y) * page.width() + left, page.width());
        }
        var g = strip.createGraphics();
        g.setColor(new Color(0xA40E26));
        g.setStroke(new BasicStroke(Math.max(1.5f, page.width() / 900f)));
        g.drawRect(
                pixels(words.x(), page.width()) - left - 2,
                pixels(words.y(), page.height()) - top - 2,
                (int) Math.round(words.width() * page.width()) + 4,
                (int) Math.round(words.height() * page.height()) + 4);
        g.dispose();
        return strip;
    }

    private static int pixels(double share, int size) {
        return (int) Math.round(Math.max(0, Math.min(1, share)) * size);
    }
}
