package countersign.imaging.file;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.TextLine;
import java.util.List;

/** What there is to read on a page, which is shown as its file says. */
public sealed interface PageContent {

    /**
     * A picture, to be read whole.
     *
     * @param layer what the file says besides stands on it: the text of whoever read the scan before, or of words drawn
     *     over or under a picture
     */
    record Picture(PageImage image, Layer layer) implements PageContent {

        /** Without any words of the file's own. */
        public Picture(PageImage image) {
            this(image, Layer.NONE);
        }
    }

    /**
     * Words that a file gives for a picture; nobody vouches for them.
     *
     * @param turnedClockwise how far the page must be turned for them to stand upright
     * @param lines on the page so turned
     */
    record Layer(int turnedClockwise, List<TextLine> lines) {

        static final Layer NONE = new Layer(0, List.of());

        public Layer {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Text that needs no reading.
     *
     * @param turnedClockwise how far the page must be turned for its text to stand upright
     * @param width of the page so turned, in points
     * @param lines in reading order, on the page so turned
     * @param drawnAsMeant whether the file brings the shapes of its letters, so that its picture looks alike everywhere
     */
    record Text(int turnedClockwise, int width, int height, List<TextLine> lines, boolean drawnAsMeant)
            implements PageContent {
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
