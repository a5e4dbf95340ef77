package countersign.ocr.ticks;

import countersign.imaging.PageImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * A blot of ink that stands alone, as it looks row by row.
 *
 * @param rows for each row its first and last dark pixel from the left, and how many are dark
 * @param columns for each column how many pixels are dark
 */
@SuppressWarnings("ArrayRecordComponent")
record Sign(int left, int width, int[][] rows, int[] columns) {

    private static final int CONTRAST = 60;
    private static final int LEAST = 9;
    private static final double STEM = 0.8;

    /** The blots in a rectangle that touch none of its sides. */
    static List<Sign> in(PageImage page, int left, int right, int top, int bottom) {
        int width = right - left;
        int height = bottom - top;
        if (width < LEAST || height < LEAST) {
            return List.of();
        }
        int least = 255;
        int most = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int green = (page.rgb(x, y) >> 8) & 0xFF;
                least = Math.min(least, green);
                most = Math.max(most, green);
            }
        }
        if (most - least < CONTRAST) {
            return List.of();
        }
        var dark = new boolean[width * height];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = ((page.rgb(left + i % width, top + i / width) >> 8) & 0xFF) < (least + most) / 2;
        }
        var signs = new ArrayList<Sign>();
        for (int i = 0; i < dark.length; i++) {
            if (dark[i]) {
                sign(dark, i, left, width, height).ifPresent(signs::add);
            }
        }
        return signs;
    }

    private static java.util.Optional<Sign> sign(boolean[] dark, int start, int left, int width, int height) {
        var cells = new ArrayList<Integer>();
        var open = new ArrayDeque<Integer>(List.of(start));
        dark[start] = false;
        int minX = width;
        int maxX = 0;
        int minY = height;
        int maxY = 0;
        while (!open.isEmpty()) {
            int cell = open.remove();
            cells.add(cell);
            int x = cell % width;
            int y = cell / width;
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y);
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int next = (y + dy) * width + x + dx;
                    boolean inside = x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height;
                    if (inside && dark[next]) {
                        dark[next] = false;
                        open.add(next);
                    }
                }
            }
        }
        if (minX == 0 || minY == 0 || maxX == width - 1 || maxY == height - 1 || maxY - minY < LEAST) {
            return java.util.Optional.empty();
        }
        var rows = new int[maxY - minY + 1][];
        var columns = new int[maxX - minX + 1];
        for (int cell : cells) {
            int x = cell % width - minX;
            int y = cell / width - minY;
            rows[y] = rows[y] == null
                    ? new int[] {x, x, 1}
                    : new int[] {Math.min(rows[y][0], x), Math.max(rows[y][1], x), rows[y][2] + 1};
            columns[x]++;
        }
        return java.util.Optional.of(new Sign(left + minX, maxX - minX + 1, rows, columns));
    }

    boolean isUp() {
        return isArrow(false);
    }

    boolean isDown() {
        return isArrow(true);
    }

    /** A stem over the whole height, and at one end a tip that grows to both sides of it. */
    private boolean isArrow(boolean down) {
        int height = rows.length;
        int widest = 0;
        int base = 0;
        for (int i = 0; i < height / 2; i++) {
            if (extent(i, down) > widest) {
                widest = extent(i, down);
                base = i;
            }
        }
        boolean grows = extent(base / 2, down) >= 0.3 * columns.length; // the bar of a cross does not
        int stem = 0;
        for (int x = 0; x < columns.length; x++) {
            stem = columns[x] > columns[stem] ? x : stem;
        }
        double middle = (columns.length - 1) / 2.0;
        double tail = 0;
        for (int i = height * 3 / 5; i < height; i++) {
            tail = Math.max(tail, extent(i, down));
        }
        double tip = 0;
        for (int i = 0; i < Math.max(1, height / 12); i++) {
            tip = Math.max(tip, extent(i, down));
        }
        return columns.length > 0.3 * height
                && columns.length < 1.1 * height
                && widest >= 0.85 * columns.length
                && columns[stem] >= STEM * height
                && Math.abs(stem - middle) <= 0.15 * columns.length + 1
                && grows
                && tail <= 0.5 * columns.length
                && tip <= 0.5 * columns.length;
    }

    private int extent(int fromTip, boolean down) {
        int[] row = rows[down ? rows.length - 1 - fromTip : fromTip];
        return row[1] - row[0] + 1;
    }
}
