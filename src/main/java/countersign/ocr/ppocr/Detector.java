package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import countersign.imaging.Resample;
import java.nio.FloatBuffer;
import java.time.Duration;

/** Runs the network that finds text over a page, in bands, so that a large page needs no more memory than a small one. */
final class Detector implements AutoCloseable {

    /** The network halves its picture five times. */
    private static final int GRID = 32;

    private static final int BAND = 736;
    private static final int OVERLAP = 96;

    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

    private final Network network;

    Detector(byte[] model) {
        network = new Network(model);
    }

    /**
     * Finds text on {@code page}.
     *
     * @param longSide how many cells the page's longer side gets
     */
    TextMap detect(PageImage page, int longSide) {
        double scale = (double) Math.max(page.width(), page.height()) / longSide;
        int width = Math.max(1, (int) Math.round(page.width() / scale));
        int height = Math.max(1, (int) Math.round(page.height() / scale));
        var small = Resample.to(page, width, height);
        int padded = roundUp(width);
        var likely = new float[width * height];
        for (int top = 0; top < height; top += BAND - OVERLAP) {
            int rows = Math.min(BAND, height - top);
            var output = network.run(filled(small, top, rows, padded, roundUp(rows)), 1, roundUp(rows), padded);
            int from = top == 0 ? 0 : OVERLAP / 2;
            for (int y = from; y < rows; y++) {
                output.values().get(y * padded, likely, (top + y) * width, width);
            }
            if (top + rows >= height) {
                break;
            }
        }
        return new TextMap(width, height, scale, likely);
    }

    private FloatBuffer filled(PageImage small, int top, int rows, int padded, int paddedRows) {
        int plane = padded * paddedRows;
        var buffer = network.input(3 * plane);
        int[] pixels = small.pixels();
        for (int y = 0; y < paddedRows; y++) {
            int row = (top + Math.min(y, rows - 1)) * small.width();
            for (int x = 0; x < padded; x++) {
                int pixel = pixels[row + Math.min(x, small.width() - 1)];
                int at = y * padded + x;
                // The network learnt its colours blue first.
                buffer.put(at, ((pixel & 0xFF) / 255f - MEAN[0]) / DEVIATION[0]);
                buffer.put(plane + at, (((pixel >> 8) & 0xFF) / 255f - MEAN[1]) / DEVIATION[1]);
                buffer.put(2 * plane + at, (((pixel >> 16) & 0xFF) / 255f - MEAN[2]) / DEVIATION[2]);
            }
        }
        return buffer;
    }

    private static int roundUp(int size) {
        return Math.max(GRID, (size + GRID - 1) / GRID * GRID);
    }

    Duration busy() {
        return network.busy();
    }

    @Override
    public void close() {
        network.close();
    }
}
