package countersign.reading;

/**
 * A page's picture to be kept, as the file holds it: in the file's own bytes where others can show them too, else
 * without loss.
 *
 * @param width of the stored picture in pixels
 * @param orientation by EXIF's number (1 to 8) how the stored picture is to be turned to look as the file says
 * @param paperWidth of the page so turned, in points
 * @param data as {@code encoding} says
 */
public record PageCopy(
        int width, int height, int orientation, double paperWidth, double paperHeight, Encoding encoding, Bytes data) {

    /** How the pixels are written down. */
    public enum Encoding {
        /** A JPEG file of one component. */
        JPEG_GREY,
        /** A JPEG file of luminance and two differences. */
        JPEG_COLOUR,
        /** Deflated rows of one byte a pixel, each after its PNG filter's number. */
        DEFLATED_GREY,
        /** Likewise three bytes a pixel, red first. */
        DEFLATED_COLOUR,
        /** CCITT T.6 (fax group 4), black on white. */
        FAX
    }
}
