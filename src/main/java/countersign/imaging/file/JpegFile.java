package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.awt.image.Raster;

/** A JPEG: one page, turned as its camera says. */
final class JpegFile implements DocumentFile {

    private static final int DECODED_BYTES_PER_PIXEL = 3;
    private static final int INKS = 4;

    private final byte[] bytes;
    private final JpegHeader header;

    private JpegFile(byte[] bytes, JpegHeader header) {
        this.bytes = bytes;
        this.header = header;
    }

    static JpegFile open(byte[] bytes) throws UndecodableException {
        var header = JpegHeader.of(bytes);
        DecodingLimits.step(header.width(), header.height(), DECODED_BYTES_PER_PIXEL);
        return new JpegFile(bytes, header);
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
        return header.orientation().applyTo(stored().withPixelHeight(header.pixelHeight()));
    }

    @Override
    public PageSource source(int page) throws UndecodableException {
        var picture = picture(page, Integer.MAX_VALUE);
        var paper = Paper.of(picture);
        return header.isCommon()
                ? new PageSource.Jpeg(
                        bytes,
                        header.width(),
                        header.height(),
                        header.components() == 1,
                        header.orientation().number(),
                        paper)
                : new PageSource.Pixels(picture, paper);
    }

    @Override
    public void close() {}

    private PageImage stored() throws UndecodableException {
        int step = DecodingLimits.step(header.width(), header.height(), DECODED_BYTES_PER_PIXEL);
        if (header.components() == INKS) {
            return Leptonica.jpeg(bytes, step).orElseThrow(() -> new UndecodableException("doc-damaged"));
        }
        try (var picture = new StoredPicture("jpeg", bytes)) {
            return picture.read(0, DECODED_BYTES_PER_PIXEL);
        } catch (UndecodableException e) {
            if (!e.code().equals("doc-damaged")) {
                throw e;
            }
        }
        // A damaged colour profile or odd component names stop the JDK's reader, but not its decoder.
        try (var picture = new StoredPicture("jpeg", bytes)) {
            return coloured(picture.samples(step));
        } catch (UndecodableException e) {
            return Leptonica.jpeg(bytes, step).orElseThrow(() -> e); // arithmetic coding, among others
        }
    }

    private PageImage coloured(Raster samples) throws UndecodableException {
        int bands = samples.getNumBands();
        if (bands != 1 && bands != 3) {
            throw new UndecodableException("doc-damaged");
        }
        int width = samples.getWidth();
        var pixels = new int[width * samples.getHeight()];
        var row = new int[width * bands];
        for (int y = 0; y < samples.getHeight(); y++) {
            samples.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = bands == 1 ? row[x] * 0x010101 : colour(row, 3 * x);
            }
        }
        return PageImage.ofPixels(width, samples.getHeight(), pixels);
    }

    /** JFIF's formula (ITU-R BT.601 in full range). */
    private int colour(int[] row, int at) {
        if (!header.transformed()) {
            return row[at] << 16 | row[at + 1] << 8 | row[at + 2];
        }
        double luminance = row[at];
        double blueness = row[at + 1] - 128.0;
        double redness = row[at + 2] - 128.0;
        return clamp(luminance + 1.402 * redness) << 16
                | clamp(luminance - 0.344136 * blueness - 0.714136 * redness) << 8
                | clamp(luminance + 1.772 * blueness);
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
