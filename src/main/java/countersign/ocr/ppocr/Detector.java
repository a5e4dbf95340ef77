package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import countersign.imaging.Resample;
import java.nio.FloatBuffer;
import java.time.Duration;

/** Runs the network that finds text over a page, in bands, so that a large page needs no more memory than a small one. */
final class Detector implements AutoCloseable {

    /** The network halves its picture five times. */
    private static final int GRID = 32;

    /**
     * Of a band: A4 as it is usually looked at. The network weighs what it sees by all of its picture, so that half a page
     * takes 60 MB less and is read worse.
     */
    private static final int CELLS = 736 * 1024;

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
        var likely = new float[width * height];
        cover(small, 0, height, likely);
        return new TextMap(width, height, scale, likely);
    }

    /**
     * Looks again at a part of a page of which something was taken away.
     *
     * @param known what was found on the whole page before
     * @param top first row of {@code page} to look at, in pixels
     * @param bottom first row behind
     */
    TextMap again(TextMap known, PageImage page, int top, int bottom) {
        var small = Resample.to(page, known.width(), known.height());
        var likely = known.likely().clone();
        int from = Math.max(0, (int) (top / known.scale()) - OVERLAP);
        int to = Math.min(known.height(), (int) (bottom / known.scale()) + OVERLAP);
        cover(small, from, to, likely);
        return new TextMap(known.width(), known.height(), known.scale(), likely);
    }

    /** Fills the rows but for the edges of a part, where the network lacks what stands beyond. */
    private void cover(PageImage small, int from, int to, float[] likely) {
        int padded = roundUp(small.width());
        int band = Math.max(3 * OVERLAP, CELLS / padded / GRID * GRID);
        for (int top = from; ; top += band - OVERLAP) {
            int rows = Math.min(band, to - top);
            var output = network.run(filled(small, top, rows, padded, roundUp(rows)), 1, roundUp(rows), padded);
            int first = top == 0 ? 0 : OVERLAP / 2;
            int end = top + rows == small.height() ? rows : rows - OVERLAP / 2;
            for (int y = first; y < end; y++) {
                output.values().get(y * padded, likely, (top + y) * small.width(), small.width());
            }
            if (top + rows >= to) {
                return;
            }
        }
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
