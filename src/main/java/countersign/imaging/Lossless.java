package countersign.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;

/** Writes a picture with every pixel kept, in as few bytes as its colours allow. */
public final class Lossless {

    private static final int BLACK = 0;
    private static final int WHITE = 0xFFFFFF;
    private static final int PAETH = 4;

    private final PageImage image;
    private final Colours colours;

    public Lossless(PageImage image) {
        this.image = image;
        this.colours = colours(image.pixels());
    }

    /** What there is to be kept of a pixel. */
    public enum Colours {
        BLACK_AND_WHITE,
        GREY,
        ALL
    }

    public Colours colours() {
        return colours;
    }

    /** CCITT T.6 for black and white, else deflated rows with PNG's filter. */
    public void write(OutputStream out) throws IOException {
        if (colours == Colours.BLACK_AND_WHITE) {
            fax(out);
        } else {
            var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
            var deflated = new DeflaterOutputStream(out, deflater, 1 << 16);
            rows(deflated, colours == Colours.GREY ? 1 : 3);
            deflated.finish();
            deflater.end();
        }
    }

    private static Colours colours(int[] pixels) {
        var found = Colours.BLACK_AND_WHITE;
        for (int pixel : pixels) {
            int colour = pixel & WHITE;
            if (colour != BLACK && colour != WHITE) {
                if ((colour >> 8 & 0xFF) != (colour & 0xFF) || colour >> 16 != (colour & 0xFF)) {
                    return Colours.ALL;
                }
                found = Colours.GREY;
            }
        }
        return found;
    }

    private void fax(OutputStream out) throws IOException {
        var bits = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_BINARY);
        var row = new int[image.width()];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = image.rgb(x, y) == WHITE ? 1 : 0;
            }
            bits.getRaster().setSamples(0, y, row.length, 1, 0, row);
        }
        try (var document = new PDDocument();
                var coded = CCITTFactory.createFromImage(document, bits)
                        .getCOSObject()
                        .createRawInputStream()) {
            coded.transferTo(out);
        }
    }

    private void rows(OutputStream out, int samples) throws IOException {
        int length = image.width() * samples;
        var above = new byte[length];
        var row = new byte[length];
        var filtered = new byte[length + 1];
        filtered[0] = PAETH;
        for (int y = 0; y < image.height(); y++) {
            take(y, samples, row);
            for (int i = 0; i < length; i++) {
                int left = i < samples ? 0 : row[i - samples] & 0xFF;
                int corner = i < samples ? 0 : above[i - samples] & 0xFF;
                filtered[i + 1] = (byte) (row[i] - paeth(left, above[i] & 0xFF, corner));
            }
            out.write(filtered);
            var spare = above;
            above = row;
            row = spare;
        }
    }

    private void take(int y, int samples, byte[] row) {
        for (int x = 0; x < image.width(); x++) {
            int pixel = image.rgb(x, y);
            if (samples == 1) {
                row[x] = (byte) pixel;
            } else {
                row[3 * x] = (byte) (pixel >> 16);
                row[3 * x + 1] = (byte) (pixel >> 8);
                row[3 * x + 2] = (byte) pixel;
            }
        }
    }

    /** The neighbour nearest to what a plane through them foretells (PNG specification, 9.4). */
    private static int paeth(int left, int above, int corner) {
        int foretold = left + above - corner;
        int toLeft = Math.abs(foretold - left);
        int toAbove = Math.abs(foretold - above);
        int toCorner = Math.abs(foretold - corner);
        if (toLeft <= toAbove && toLeft <= toCorner) {
            return left;
        }
        return toAbove <= toCorner ? above : corner;
    }
}
