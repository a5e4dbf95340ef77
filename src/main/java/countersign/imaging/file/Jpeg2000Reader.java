package countersign.imaging.file;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Lets PDFBox, which asks Java's registry, decode JPEG 2000. */
final class Jpeg2000Reader extends ImageReader {

    private @Nullable Jpeg2000 picture;

    Jpeg2000Reader(Jpeg2000ReaderSpi origin) {
        super(origin);
    }

    @Override
    public int getNumImages(boolean allowSearch) {
        return 1;
    }

    @Override
    public int getWidth(int index) throws IOException {
        try {
            return picture().decodedWidth();
        } catch (UndecodableException e) {
            throw new IIOException(e.code(), e);
        }
    }

    @Override
    public int getHeight(int index) throws IOException {
        try {
            return picture().decodedHeight();
        } catch (UndecodableException e) {
            throw new IIOException(e.code(), e);
        }
    }

    @Override
    public Iterator<ImageTypeSpecifier> getImageTypes(int index) {
        return Collections.emptyIterator();
    }

    @Override
    public @Nullable IIOMetadata getStreamMetadata() {
        return null;
    }

    @Override
    public @Nullable IIOMetadata getImageMetadata(int index) {
        return null;
    }

    /** Grey where it holds one colour, else red, green and blue, in that order. */
    @Override
    public BufferedImage read(int index, @Nullable ImageReadParam param) throws IOException {
        try {
            var page = picture().decoded();
            var region = getSourceRegion(param, page.width(), page.height());
            int across = param == null ? 1 : param.getSourceXSubsampling();
            int down = param == null ? 1 : param.getSourceYSubsampling();
            boolean grey = picture().components() == 1;
            var taken = image((region.width + across - 1) / across, (region.height + down - 1) / down, grey ? 1 : 3);
            var samples = ((DataBufferByte) taken.getRaster().getDataBuffer()).getData();
            int at = 0;
            for (int y = region.y; y < region.y + region.height; y += down) {
                for (int x = region.x; x < region.x + region.width; x += across) {
                    int colour = page.rgb(x, y);
                    samples[at++] = (byte) (colour >> 16);
                    if (!grey) {
                        samples[at++] = (byte) (colour >> 8);
                        samples[at++] = (byte) colour;
                    }
                }
            }
            return taken;
        } catch (UndecodableException e) {
            throw new IIOException(e.code(), e);
        }
    }

    @Override
    public void setInput(@Nullable Object input, boolean forwardOnly, boolean ignoreMetadata) {
        super.setInput(input, forwardOnly, ignoreMetadata);
        picture = null;
    }

    private Jpeg2000 picture() throws IOException {
        var known = picture;
        if (known == null) {
            try {
                known = Jpeg2000.of(bytes());
            } catch (UndecodableException e) {
                throw new IIOException(e.code(), e);
            }
            picture = known;
        }
        return known;
    }

    private byte[] bytes() throws IOException {
        if (!(getInput() instanceof ImageInputStream in)) {
            throw new IllegalStateException("no input");
        }
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(int width, int height, int bands) {
        var places = bands == 1 ? new int[] {0} : new int[] {0, 1, 2};
        var raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, bands * width, bands, places, null);
        var space = ColorSpace.getInstance(bands == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        var model = new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }
}
