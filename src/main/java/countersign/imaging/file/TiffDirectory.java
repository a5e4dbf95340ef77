package countersign.imaging.file;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

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
    private static final int COMPRESSION = 259;
    private static final int PHOTOMETRIC = 262;
    private static final int SAMPLES = 277;
    private static final int X_RESOLUTION = 282;
    private static final int Y_RESOLUTION = 283;

    private static final Set<Integer> KNOWN_COMPRESSIONS = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 32771, 32773, 32946);

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

    /** The number of a way of packing that no decoder here knows; empty for those that some decoder does. */
    OptionalInt unknownCompression() {
        int compression = (int) number(COMPRESSION, 1);
        return KNOWN_COMPRESSIONS.contains(compression) ? OptionalInt.empty() : OptionalInt.of(compression);
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
        return PixelShape.height(fields.getOrDefault(X_RESOLUTION, 1.0), fields.getOrDefault(Y_RESOLUTION, 1.0));
    }

    private long number(int tag, long otherwise) {
        return Math.round(fields.getOrDefault(tag, (double) otherwise));
    }
}
