package countersign.imaging.file;

import java.nio.charset.StandardCharsets;

/**
 * What stands before a JPEG's picture.
 *
 * @param components colours a pixel: 1 grey, 3 colour, 4 printing inks
 * @param common whether its coding is one that every viewer knows: baseline or progressive, eight bits
 * @param transformed whether three colours are luminance and two differences (not red, green and blue)
 * @param pixelHeight how many times a pixel is as tall as wide
 */
record JpegHeader(
        int width,
        int height,
        int components,
        boolean common,
        boolean transformed,
        Orientation orientation,
        double pixelHeight) {

    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final int START_OF_SCAN = 0xDA;

    /** Whether any viewer shows its colours rightly from its bytes alone. */
    boolean isCommon() {
        return common && (components == 1 || components == 3 && transformed);
    }

    static JpegHeader of(byte[] bytes) throws UndecodableException {
        var orientation = Orientation.TOP_LEFT;
        boolean transformed = true;
        double pixelHeight = 1;
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
            int length = number(bytes, at + 2);
            int end = at + 2 + length;
            if (length < 2 || end > bytes.length) {
                at += 2;
                continue;
            }
            if (isFrame(marker) && length >= 8) {
                return frame(marker, bytes, at + 4, end, transformed, orientation, pixelHeight);
            }
            if (marker == APP0 && startsWith(bytes, at + 4, "JFIF") && length >= 14) {
                pixelHeight = PixelShape.height(number(bytes, at + 12), number(bytes, at + 14));
            }
            if (marker == APP1 && startsWith(bytes, at + 4, "Exif\0\0")) {
                orientation = Exif.orientation(bytes, at + 4, end);
            }
            if (marker == APP14 && startsWith(bytes, at + 4, "Adobe") && length >= 14) {
                transformed = bytes[at + 15] != 0;
            }
            at = end;
        }
        throw new UndecodableException("doc-damaged");
    }

    private static JpegHeader frame(
            int marker,
            byte[] bytes,
            int at,
            int end,
            boolean transformed,
            Orientation orientation,
            double pixelHeight) {
        int height = number(bytes, at + 1);
        int width = number(bytes, at + 3);
        int components = bytes[at + 5] & 0xFF;
        boolean named = components == 3
                && at + 12 < end
                && bytes[at + 6] == 'R'
                && bytes[at + 9] == 'G'
                && bytes[at + 12] == 'B';
        boolean common = marker <= 0xC2 && bytes[at] == 8;
        return new JpegHeader(width, height, components, common, transformed && !named, orientation, pixelHeight);
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

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
