package countersign.imaging.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What a camera wrote beside a picture, in JPEG, PNG and WebP alike: a small TIFF without a picture. */
final class Exif {

    private static final byte[] PREFIX = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Exif() {}

    /** How the camera was held; as stored where the bytes are damaged. */
    static Orientation orientation(byte[] file, int from, int to) {
        int at = startsWithPrefix(file, from, to) ? from + PREFIX.length : from;
        try {
            return orientation(ByteBuffer.wrap(file, at, to - at).slice());
        } catch (IndexOutOfBoundsException e) {
            return Orientation.TOP_LEFT;
        }
    }

    /** Only its first directory says it. */
    private static Orientation orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == Orientation.TAG) {
                return Orientation.of(tiff.getShort(entry + 8));
            }
        }
        return Orientation.TOP_LEFT;
    }

    private static boolean startsWithPrefix(byte[] file, int from, int to) {
        return to - from >= PREFIX.length
                && java.util.Arrays.equals(file, from, from + PREFIX.length, PREFIX, 0, PREFIX.length);
    }
}
