package countersign.imaging.file;

import countersign.imaging.PageImage;

/** A page's picture as it came. */
public sealed interface PageSource {

    Paper paper();

    /**
     * The bytes of a JPEG that has been decoded without trouble.
     *
     * @param width as stored, before it is turned
     * @param grey whether it has one component, not three
     * @param orientation by EXIF's number
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Jpeg(byte[] bytes, int width, int height, boolean grey, int orientation, Paper paper)
            implements PageSource {}

    /** Pixels, turned as the file says. */
    record Pixels(PageImage image, Paper paper) implements PageSource {}
}
