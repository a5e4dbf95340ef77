package countersign.ui.kit;

/**
 * The picture of a page shown upright.
 *
 * @param pixels rows from the top, each pixel {@code 0xFFRRGGBB}; nobody changes them once handed over
 */
@SuppressWarnings("ArrayRecordComponent") // pictures are compared by nobody; a copy of 16 MB would cost a frame
public record PagePicture(int width, int height, int[] pixels) {

    public PagePicture {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException("not a picture: " + width + " by " + height);
        }
    }

    public long bytes() {
        return 4L * pixels.length;
    }
}
