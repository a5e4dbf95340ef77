package countersign.ui.kit;

import java.util.Arrays;

/** Makes pictures smaller without jagged strokes: every pixel of the result is the mean of what it covers. */
public final class Shrink {

    private Shrink() {}

    /** The picture at that size, or itself where it is not larger. */
    static PagePicture to(PagePicture picture, int width, int height) {
        int w = Math.max(1, Math.min(width, picture.width()));
        int h = Math.max(1, Math.min(height, picture.height()));
        if (w == picture.width() && h == picture.height()) {
            return picture;
        }
        var narrow = columns(picture, Spans.of(picture.width(), w));
        return new PagePicture(w, h, rows(narrow, w, Spans.of(picture.height(), h)));
    }

    /** The picture with its longer side at most so long. */
    public static PagePicture within(PagePicture picture, int side) {
        double scale = (double) side / Math.max(picture.width(), picture.height());
        return scale >= 1
                ? picture
                : to(picture, (int) Math.round(picture.width() * scale), (int) Math.round(picture.height() * scale));
    }

    /** Each row made narrower; three channels of 16 bits a pixel, so that rounding happens once. */
    private static char[] columns(PagePicture picture, Spans spans) {
        int w = spans.first.length;
        int[] pixels = picture.pixels();
        var narrow = new char[3 * w * picture.height()];
        for (int y = 0, out = 0; y < picture.height(); y++) {
            int row = y * picture.width();
            for (int x = 0; x < w; x++, out += 3) {
                int[] weights = spans.weights[x];
                int from = row + spans.first[x];
                int red = 0;
                int green = 0;
                int blue = 0;
                for (int i = 0; i < weights.length; i++) {
                    int pixel = pixels[from + i];
                    red += weights[i] * (pixel >> 16 & 255);
                    green += weights[i] * (pixel >> 8 & 255);
                    blue += weights[i] * (pixel & 255);
                }
                narrow[out] = (char) (red >> 7);
                narrow[out + 1] = (char) (green >> 7);
                narrow[out + 2] = (char) (blue >> 7);
            }
        }
        return narrow;
    }

    private static int[] rows(char[] narrow, int w, Spans spans) {
        int h = spans.first.length;
        var pixels = new int[w * h];
        var sums = new int[3 * w];
        for (int y = 0; y < h; y++) {
            Arrays.fill(sums, 1 << 22); // half of the last place, so that the shift below rounds
            int[] weights = spans.weights[y];
            for (int i = 0; i < weights.length; i++) {
                int row = 3 * w * (spans.first[y] + i);
                for (int c = 0; c < sums.length; c++) {
                    sums[c] += weights[i] * narrow[row + c];
                }
            }
            for (int x = 0; x < w; x++) {
                pixels[y * w + x] =
                        0xFF000000 | sums[3 * x] >> 23 << 16 | sums[3 * x + 1] >> 23 << 8 | sums[3 * x + 2] >> 23;
            }
        }
        return pixels;
    }

    /** Which cells each wider cell covers, and by how much; a cell's weights sum to 32768. */
    @SuppressWarnings("ArrayRecordComponent") // private, compared by nobody
    private record Spans(int[] first, int[][] weights) {

        static Spans of(int from, int to) {
            double ratio = (double) from / to;
            var first = new int[to];
            var weights = new int[to][];
            for (int cell = 0; cell < to; cell++) {
                double start = cell * ratio;
                double end = (cell + 1) * ratio;
                first[cell] = (int) start;
                int last = Math.min(from - 1, (int) Math.ceil(end - 1e-9) - 1);
                weights[cell] = new int[last - first[cell] + 1];
                int left = 1 << 15;
                for (int i = first[cell]; i < last; i++) {
                    int share = (int) ((1 << 15) * (Math.min(i + 1, end) - Math.max(i, start)) / ratio);
                    weights[cell][i - first[cell]] = share;
                    left -= share;
                }
                weights[cell][last - first[cell]] = left;
            }
            return new Spans(first, weights);
        }
    }
}
