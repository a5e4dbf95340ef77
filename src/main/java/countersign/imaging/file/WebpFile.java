package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A WebP, lossy or lossless: one page. */
final class WebpFile implements DocumentFile {

    private static final int FIRST_CHUNK = 12;
    private static final int BYTES_PER_PIXEL = 4;
    private static final int ANIMATED = 2;

    private final byte[] bytes;
    private final int step;
    private final Orientation orientation;

    private WebpFile(byte[] bytes, int step, Orientation orientation) {
        this.bytes = bytes;
        this.step = step;
        this.orientation = orientation;
    }

    static WebpFile open(byte[] bytes) throws UndecodableException {
        try {
            var size = size(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
            return new WebpFile(
                    bytes, DecodingLimits.step(size.width(), size.height(), BYTES_PER_PIXEL), orientation(bytes));
        } catch (IndexOutOfBoundsException e) {
            throw new UndecodableException("doc-damaged");
        }
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public PageContent content(int page) throws UndecodableException {
        return new PageContent.Picture(picture(page, Integer.MAX_VALUE));
    }

    @Override
    public PageImage picture(int page, int maxSide) throws UndecodableException {
        return orientation.applyTo(
                Leptonica.webp(bytes, step).orElseThrow(() -> new UndecodableException("doc-damaged")));
    }

    @Override
    public void close() {}

    /** By the first chunk, of which there are three kinds. */
    private static Size size(ByteBuffer file) throws UndecodableException {
        int data = FIRST_CHUNK + 8;
        switch (name(file, FIRST_CHUNK)) {
            case "VP8X" -> {
                if ((file.get(data) & ANIMATED) != 0) {
                    throw new UndecodableException("doc-type", "WebP, animated");
                }
                return new Size(1 + (file.getInt(data + 4) & 0xFFFFFF), 1 + (file.getInt(data + 6) >>> 8));
            }
            case "VP8L" -> {
                int sides = file.getInt(data + 1);
                return new Size(1 + (sides & 0x3FFF), 1 + (sides >> 14 & 0x3FFF));
            }
            case "VP8 " -> {
                return new Size(file.getShort(data + 6) & 0x3FFF, file.getShort(data + 8) & 0x3FFF);
            }
            default -> throw new UndecodableException("doc-damaged");
        }
    }

    private static Orientation orientation(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long at = FIRST_CHUNK;
        while (at + 8 <= bytes.length) {
            long length = Integer.toUnsignedLong(file.getInt((int) at + 4));
            long end = at + 8 + length;
            if (end > bytes.length) {
                break;
            }
            if (name(file, (int) at).equals("EXIF")) {
                return Exif.orientation(bytes, (int) at + 8, (int) end);
            }
            at = end + length % 2;
        }
        return Orientation.TOP_LEFT;
    }

    private static String name(ByteBuffer file, int at) {
        var name = new byte[4];
        file.get(at, name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    private record Size(int width, int height) {}
}
