package countersign.imaging.file;

/** What a file may ask for; told from its headers, before anything is decoded. */
final class DecodingLimits {

    static final int PAGES = 2_000;
    /** A picture of more is refused. */
    static final long PIXELS = 200_000_000;

    static final int SIDE = 30_000;
    /** A picture of more is read by every second pixel, or every third. */
    static final long PIXELS_AS_THEY_ARE = 40_000_000;
    /** Bytes of a decoded picture, beside which its copy has to find room in the worker's heap. */
    static final long DECODED_BYTES = 160_000_000;

    static final int PDF_OBJECTS = 500_000;
    static final long PDF_STREAM_BYTES = 256L << 20;
    static final int TEXT_BYTES = 1 << 20;

    private DecodingLimits() {}

    static void checkPages(int pages) throws UndecodableException {
        if (pages > PAGES) {
            throw new UndecodableException("doc-too-many-pages", PAGES);
        }
    }

    /**
     * The step at which pixels are to be taken.
     *
     * @param bytesPerPixel as decoded
     */
    static int step(long width, long height, int bytesPerPixel) throws UndecodableException {
        if (width < 1 || height < 1) {
            throw new UndecodableException("doc-damaged");
        }
        if (width > SIDE || height > SIDE || width * height > PIXELS) {
            throw new UndecodableException("image-too-many-pixels", width, height);
        }
        int step = 1;
        while (width * height / ((long) step * step) > PIXELS_AS_THEY_ARE
                || width * height / ((long) step * step) * bytesPerPixel > DECODED_BYTES) {
            step++;
        }
        return step;
    }
}
