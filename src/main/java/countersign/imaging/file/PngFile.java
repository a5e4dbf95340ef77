package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.nio.ByteBuffer;

/** A PNG: one page. */
final class PngFile implements DocumentFile {

    /** Red, green, blue and opacity of sixteen bits. */
    private static final int MOST_BYTES_PER_PIXEL = 8;

    private final byte[] bytes;
    private final int bytesPerPixel;
    private final PngChunks chunks;

    private PngFile(byte[] bytes, int bytesPerPixel, PngChunks chunks) {
        this.bytes = bytes;
        this.bytesPerPixel = bytesPerPixel;
        this.chunks = chunks;
    }

    static PngFile open(byte[] bytes) throws UndecodableException {
        if (bytes.length < 33) {
            throw new UndecodableException("doc-damaged");
        }
        var header = ByteBuffer.wrap(bytes, 16, 10);
        long width = Integer.toUnsignedLong(header.getInt());
        long height = Integer.toUnsignedLong(header.getInt());
        int bytesPerPixel = header.get() == 16 ? MOST_BYTES_PER_PIXEL : MOST_BYTES_PER_PIXEL / 2;
        DecodingLimits.step(width, height, bytesPerPixel);
        return new PngFile(bytes, bytesPerPixel, PngChunks.of(bytes));
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
        try (var picture = new StoredPicture("png", bytes)) {
            var stored = picture.read(0, bytesPerPixel).withPixelHeight(chunks.pixelHeight());
            return chunks.orientation().applyTo(stored);
        }
    }

    @Override
    public void close() {}
}
