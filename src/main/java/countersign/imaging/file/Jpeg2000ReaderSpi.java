package countersign.imaging.file;

import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/** Tells Java's registry of the decoder for JPEG 2000. */
public final class Jpeg2000ReaderSpi extends ImageReaderSpi {

    private static final long BOX = 0x6A502020L;
    private static final long CODESTREAM = 0xFF4FFF51L;

    public Jpeg2000ReaderSpi() {
        super(
                "Countersign",
                "1",
                new String[] {"JPEG2000", "jpeg2000"},
                new String[] {"jp2", "j2k", "jpf", "jpx"},
                new String[] {"image/jp2"},
                Jpeg2000Reader.class.getName(),
                new Class<?>[] {ImageInputStream.class},
                new String[0],
                false,
                null,
                null,
                new String[0],
                new String[0],
                false,
                null,
                null,
                new String[0],
                new String[0]);
    }

    @Override
    public boolean canDecodeInput(Object source) throws IOException {
        if (!(source instanceof ImageInputStream in)) {
            return false;
        }
        in.mark();
        try {
            long first = in.readUnsignedInt();
            return first == CODESTREAM || in.readUnsignedInt() == BOX;
        } catch (java.io.EOFException e) {
            return false;
        } finally {
            in.reset();
        }
    }

    @Override
    public ImageReader createReaderInstance(Object extension) {
        return new Jpeg2000Reader(this);
    }

    @Override
    public String getDescription(Locale locale) {
        return "JPEG 2000";
    }
}
