package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** One of the JDK's readers at work on bytes in memory. */
final class StoredPicture implements AutoCloseable {

    private final ImageInputStream input;
    private final ImageReader reader;

    StoredPicture(String format, byte[] bytes) {
        this.input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        this.reader = ImageIO.getImageReadersByFormatName(format).next();
        reader.setInput(input, false, true);
    }

    /** How many pictures there are; found by a walk through all of them. */
    int count() throws UndecodableException {
        try {
            return reader.getNumImages(true);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /** @param bytesPerPixel as decoded, which with the header's size decides whether pixels are skipped */
    PageImage read(int index, int bytesPerPixel) throws UndecodableException {
        try {
            int step = DecodingLimits.step(reader.getWidth(index), reader.getHeight(index), bytesPerPixel);
            return EightBits.of(reader.read(index, every(step)));
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /** The samples as stored, without a look at their colours. */
    java.awt.image.Raster samples(int step) throws UndecodableException {
        try {
            return reader.readRaster(0, every(step));
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    @Override
    public void close() {
        reader.dispose();
        try {
            input.close();
        } catch (IOException e) {
            throw new IllegalStateException(e); // it lies in memory
        }
    }

    private ImageReadParam every(int step) {
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    /** The JDK's readers answer damage with almost any exception. */
    private static UndecodableException damaged(Exception e) {
        var damaged = new UndecodableException("doc-damaged");
        damaged.initCause(e);
        return damaged;
    }
}
