package countersign.transcript;

import countersign.reading.Bytes;
import countersign.reading.PageCopy;
import countersign.reading.PageCopy.Encoding;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures of pages as a worker sends them. */
public final class PageCopies {

    private PageCopies() {}

    /** An empty sheet. */
    public static PageCopy white(int width, int height) {
        var rows = new byte[(width + 1) * height];
        java.util.Arrays.fill(rows, (byte) 255);
        for (int y = 0; y < height; y++) {
            rows[y * (width + 1)] = 0;
        }
        var bytes = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(bytes)) {
            deflated.write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PageCopy(width, height, 1, width, height, Encoding.DEFLATED_GREY, new Bytes(bytes.toByteArray()));
    }

    /** A JPEG, to be turned as EXIF's number says. */
    public static PageCopy jpeg(BufferedImage picture, int orientation) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean across = orientation > 4;
        return new PageCopy(
                picture.getWidth(),
                picture.getHeight(),
                orientation,
                across ? picture.getHeight() : picture.getWidth(),
                across ? picture.getWidth() : picture.getHeight(),
                Encoding.JPEG_COLOUR,
                new Bytes(bytes.toByteArray()));
    }
}
