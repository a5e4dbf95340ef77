package countersign.imaging.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What stands before a JPEG's picture.
 *
 * @param components colours a pixel: 1 grey, 3 colour, 4 printing inks
 * @param transformed whether three colours are luminance and two differences (not red, green and blue)
 */
record JpegHeader(int width, int height, int components, boolean transformed, Orientation orientation) {

    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final int START_OF_SCAN = 0xDA;

    static JpegHeader of(byte[] bytes) throws UndecodableException {
        var orientation = Orientation.TOP_LEFT;
        boolean transformed = true;
        int at = 2;
        while (at + 4 <= bytes.length) {
            int marker = bytes[at + 1] & 0xFF;
            if (bytes[at] != (byte) 0xFF || marker == 0 || marker == 0xFF) {
                at++; // filling, or rubbish between two segments
                continue;
            }
            if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD8) {
                at += 2; // markers without a segment
                continue;
            }
            if (marker == START_OF_SCAN) {
                break;
            }
            int length = (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
            int end = at + 2 + length;
            if (length < 2 || end > bytes.length) {
                at += 2;
                continue;
            }
            if (isFrame(marker) && length >= 8) {
                return frame(bytes, at + 4, end, transformed, orientation);
            }
            if (marker == APP1 && startsWith(bytes, at + 4, "Exif\0\0")) {
                orientation =
                        exif(ByteBuffer.wrap(bytes, at + 10, end - at - 10).slice());
            }
            if (marker == APP14 && startsWith(bytes, at + 4, "Adobe") && length >= 14) {
                transformed = bytes[at + 15] != 0;
            }
            at = end;
        }
        throw new UndecodableException("doc-damaged");
    }

    private static JpegHeader frame(byte[] bytes, int at, int end, boolean transformed, Orientation orientation) {
        int height = (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
        int width = (bytes[at + 3] & 0xFF) << 8 | bytes[at + 4] & 0xFF;
        int components = bytes[at + 5] & 0xFF;
        boolean named = components == 3
                && at + 12 < end
                && bytes[at + 6] == 'R'
                && bytes[at + 9] == 'G'
                && bytes[at + 12] == 'B';
        return new JpegHeader(width, height, components, transformed && !named, orientation);
    }

    /** All kinds of frame but those markers of the range that are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean startsWith(byte[] bytes, int at, String text) {
        byte[] expected = text.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < expected.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** EXIF is a small TIFF; only its first directory says how the picture was held. */
    private static Orientation exif(ByteBuffer tiff) {
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xFFFF) == Orientation.TAG) {
                    return Orientation.of(tiff.getShort(entry + 8));
                }
            }
        } catch (IndexOutOfBoundsException e) {
            return Orientation.TOP_LEFT; // damaged: as stored
        }
        return Orientation.TOP_LEFT;
    }
}
