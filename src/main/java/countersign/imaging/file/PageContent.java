package countersign.imaging.file;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.TextLine;
import java.util.List;

/** What there is to read on a page, which is shown as its file says. */
public sealed interface PageContent {

    /** A picture, to be read whole. */
    record Picture(PageImage image) implements PageContent {}

    /**
     * Text that needs no reading.
     *
     * @param turnedClockwise how far the page must be turned for its text to stand upright
     * @param width of the page so turned, in points
     * @param lines in reading order, on the page so turned
     */
    record Text(int turnedClockwise, int width, int height, List<TextLine> lines) implements PageContent {
        public Text {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Text beside pictures, such as copies of identity cards pasted into a letter.
     *
     * @param text all that needs no reading
     * @param image the whole page, of which {@code regions} are to be read; the text stands upright on it
     */
    record Mixed(Text text, PageImage image, List<Box> regions) implements PageContent {
        public Mixed {
            regions = List.copyOf(regions);
        }
    }
}
