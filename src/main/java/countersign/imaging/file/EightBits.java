package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/** Decoded pictures of any depth as pages of eight bits a colour, on white paper. */
final class EightBits {

    private EightBits() {}

    static PageImage of(BufferedImage picture) throws UndecodableException {
        var model = picture.getColorModel();
        boolean grey = model instanceof ComponentColorModel && model.getNumColorComponents() == 1;
        int type = picture.getRaster().getDataBuffer().getDataType();
        boolean sixteen = type == DataBuffer.TYPE_USHORT && model instanceof ComponentColorModel;
        if ((grey && (sixteen || type == DataBuffer.TYPE_BYTE)) || (sixteen && model.getNumColorComponents() == 3)) {
            return ofSamples(picture.getRaster(), model);
        }
        try {
            return PageImage.of(picture);
        } catch (RuntimeException e) {
            throw new UndecodableException("doc-damaged"); // a colour profile that is none
        }
    }

    // Java would take grey for linear light and brighten it; samples are meant as they are.
    private static PageImage ofSamples(Raster raster, ColorModel model) {
        int width = raster.getWidth();
        int height = raster.getHeight();
        int bands = raster.getNumBands();
        int colours = model.getNumColorComponents();
        boolean alpha = model.hasAlpha() && bands > colours;
        int shift = raster.getDataBuffer().getDataType() == DataBuffer.TYPE_USHORT ? 8 : 0;
        var pixels = new int[width * height];
        var row = new int[width * bands];
        for (int y = 0; y < height; y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int at = x * bands;
                int opaque = alpha ? row[at + colours] >> shift : 255;
                int red = onWhite(row[at] >> shift, opaque);
                int green = colours == 1 ? red : onWhite(row[at + 1] >> shift, opaque);
                int blue = colours == 1 ? red : onWhite(row[at + 2] >> shift, opaque);
                pixels[y * width + x] = red << 16 | green << 8 | blue;
            }
        }
        return PageImage.ofPixels(width, height, pixels);
    }

    private static int onWhite(int value, int opaque) {
        return (value * opaque + 255 * (255 - opaque)) / 255;
    }
}
