package countersign.imaging.file;

import java.util.Map;

/**
 * One picture of a TIFF, as its tags describe it.
 *
 * @param fields the first value of each numeric tag, fractions as they divide
 */
record TiffDirectory(Map<Integer, Double> fields) {

    private static final int NEW_SUBFILE_TYPE = 254;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int PHOTOMETRIC = 262;
    private static final int SAMPLES = 277;
    private static final int X_RESOLUTION = 282;
    private static final int Y_RESOLUTION = 283;

    private static final int SEPARATED = 5;
    private static final int REDUCED_OR_MASK = 1 | 4;

    long width() {
        return number(WIDTH, 0);
    }

    long height() {
        return number(HEIGHT, 0);
    }

    int bytesPerPixel() {
        return (int) Math.max(1, Math.min(8, number(SAMPLES, 1)) * Math.max(8, Math.min(64, number(BITS, 1))) / 8);
    }

    boolean isPage() {
        return (number(NEW_SUBFILE_TYPE, 0) & REDUCED_OR_MASK) == 0;
    }

    /** Colours are printing inks. */
    boolean isCmyk() {
        return number(PHOTOMETRIC, 0) == SEPARATED;
    }

    Orientation orientation() {
        return Orientation.of((int) number(Orientation.TAG, 1));
    }

    /** How many times a pixel is as tall as wide: 204/98 for a fax; 1 where the tags make no sense. */
    double pixelHeight() {
        double ratio = fields.getOrDefault(X_RESOLUTION, 1.0) / fields.getOrDefault(Y_RESOLUTION, 1.0);
        return ratio > 0.2 && ratio < 5 ? ratio : 1;
    }

    private long number(int tag, long otherwise) {
        return Math.round(fields.getOrDefault(tag, (double) otherwise));
    }
}
