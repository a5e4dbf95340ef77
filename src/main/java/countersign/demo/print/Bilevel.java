package countersign.demo.print;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/** Black or white, nothing between; noise before the cut roughens the edges of strokes. */
final class Bilevel {

    private Bilevel() {}

    static BufferedImage of(BufferedImage image, int threshold, double noise, Random random) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var grain = new Grain(random.nextLong());
        var result = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        var raster = result.getRaster();
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = pixels[y * width + x];
                int bright = ((pixel >> 16 & 255) * 77 + (pixel >> 8 & 255) * 150 + (pixel & 255) * 29) >> 8;
                boolean speck = (grain.bits() & 0x3fff) == 0;
                row[x] = bright + grain.next() * noise > threshold && !speck ? 1 : 0;
            }
            raster.setSamples(0, y, width, 1, 0, row);
        }
        return result;
    }
}
