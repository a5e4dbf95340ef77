package countersign.imaging.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a PNG says beside its picture. */
record PngChunks(Orientation orientation, double pixelHeight) {

    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;

    static PngChunks of(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes);
        var orientation = Orientation.TOP_LEFT;
        double pixelHeight = 1;
        long at = SIGNATURE;
        while (at + AROUND_DATA <= bytes.length) {
            long length = Integer.toUnsignedLong(file.getInt((int) at));
            int data = (int) at + 8;
            if (data + length > bytes.length) {
                break;
            }
            String name = new String(bytes, (int) at + 4, 4, StandardCharsets.US_ASCII);
            if (name.equals("eXIf")) {
                orientation = Exif.orientation(bytes, data, data + (int) length);
            } else if (name.equals("pHYs") && length >= 9) {
                pixelHeight = PixelShape.height(
                        Integer.toUnsignedLong(file.getInt(data)), Integer.toUnsignedLong(file.getInt(data + 4)));
            }
            at += length + AROUND_DATA;
        }
        return new PngChunks(orientation, pixelHeight);
    }
}
