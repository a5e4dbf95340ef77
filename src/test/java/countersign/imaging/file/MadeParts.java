package countersign.imaging.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;

/** Pictures put together byte by byte, where no writer makes them. */
final class MadeParts {

    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_LENGTHS = 279;

    private MadeParts() {}

    /** One of the files under {@code pictures}. */
    static byte[] stored(String name) throws IOException {
        try (InputStream in = MadeParts.class.getResourceAsStream("/pictures/" + name)) {
            return in.readAllBytes();
        }
    }

    static byte[] exif(int orientation) {
        return ByteBuffer.allocate(26)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .array();
    }

    /** A PNG with one more chunk before its end. */
    static byte[] png(byte[] png, String name, byte[] data) {
        int end = png.length - 12;
        var crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        return ByteBuffer.allocate(png.length + data.length + 12)
                .put(png, 0, 33)
                .putInt(data.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) crc.getValue())
                .put(png, 33, end - 33)
                .put(png, end, 12)
                .array();
    }

    /** A WebP of one chunk, in the frame that has room for others. */
    static byte[] webp(byte[] simple, int flags, int width, int height, byte[] exif) {
        var out = ByteBuffer.allocate(simple.length + 18 + 8 + exif.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(simple, 0, 12);
        out.put("VP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(flags);
        out.put((byte) (width - 1)).put((byte) (width - 1 >> 8)).put((byte) 0);
        out.put((byte) (height - 1)).put((byte) (height - 1 >> 8)).put((byte) 0);
        out.put(simple, 12, simple.length - 12);
        out.put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(exif.length).put(exif);
        out.putInt(4, out.capacity() - 8);
        return out.array();
    }

    /** A TIFF that holds a whole JPEG, as they did it before 1995. */
    static byte[] oldJpegTiff(BufferedImage page) throws IOException {
        byte[] jpeg = Made.picture("jpeg", page);
        int[][] tags = {
            {256, page.getWidth()},
            {257, page.getHeight()},
            {258, 8},
            {259, 6},
            {262, 1},
            {STRIP_OFFSETS, 8},
            {277, 1},
            {278, page.getHeight()},
            {STRIP_LENGTHS, jpeg.length},
            {513, 8},
            {514, jpeg.length}
        };
        int padded = jpeg.length + jpeg.length % 2;
        var out = ByteBuffer.allocate(8 + padded + 2 + 12 * tags.length + 4);
        out.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8 + padded).put(jpeg);
        out.position(8 + padded).putShort((short) tags.length);
        for (int[] tag : tags) {
            boolean wide = tag[0] == STRIP_OFFSETS || tag[0] == STRIP_LENGTHS || tag[0] >= 513;
            out.putShort((short) tag[0]).putShort((short) (wide ? 4 : 3)).putInt(1);
            out.putInt(wide ? tag[1] : tag[1] << 16);
        }
        return out.array();
    }

    /** The segments of a JBIG2 picture as a PDF holds them: a page, and all of it as fax lines. */
    static byte[] jbig2(BufferedImage bilevel) throws IOException {
        byte[] lines = faxLines(bilevel);
        var out = new ByteArrayOutputStream();
        var page = ByteBuffer.allocate(19)
                .putInt(bilevel.getWidth())
                .putInt(bilevel.getHeight())
                .array();
        segment(out, 0, 48, page);
        var region = ByteBuffer.allocate(18 + lines.length)
                .putInt(bilevel.getWidth())
                .putInt(bilevel.getHeight())
                .putInt(0)
                .putInt(0)
                .put((byte) 0)
                .put((byte) 1)
                .put(lines)
                .array();
        segment(out, 1, 38, region);
        return out.toByteArray();
    }

    /** The same as a file of its own, with its header, one page long. */
    static byte[] jbig2File(BufferedImage bilevel) throws IOException {
        byte[] segments = jbig2(bilevel);
        return ByteBuffer.allocate(13 + segments.length)
                .putInt(0x974A4232)
                .putInt(0x0D0A1A0A)
                .put((byte) 1)
                .putInt(1)
                .put(segments)
                .array();
    }

    private static void segment(ByteArrayOutputStream out, int number, int type, byte[] data) {
        out.writeBytes(ByteBuffer.allocate(11)
                .putInt(number)
                .put((byte) type)
                .put((byte) 0)
                .put((byte) 1)
                .putInt(data.length)
                .array());
        out.writeBytes(data);
    }

    private static byte[] faxLines(BufferedImage bilevel) throws IOException {
        try (var document = new PDDocument();
                var lines = CCITTFactory.createFromImage(document, bilevel)
                        .getCOSObject()
                        .createRawInputStream()) {
            return lines.readAllBytes();
        }
    }
}
