package countersign.imaging;

import countersign.model.page.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words that stand on paper without texture while the paper around them has one, as where a box was laid over a
 * scan and written on.
 *
 * <p>Meant to find little and accuse nobody: only a page whose paper is grained nearly everywhere is looked at, since
 * light, scanners and programs that whiten the paper leave smooth places of their own; and the smooth place must be a
 * box with straight sides, around the words and not beyond.
 */
public final class Patches {

    private static final int CELL = 8;
    /** Of the cells without print, so many must have grain. */
    private static final double GRAINED = 0.97;
    /** Grey levels between the darkest and the lightest pixel of a cell: no grain, and grain. */
    private static final int SMOOTH = 1;

    private static final int GRAIN = 4;
    private static final int PRINT = 60;
    private static final int LEAST_CELLS = 12;
    /** How much of the box around the smooth place must be smooth, or print. */
    private static final double FILLED = 0.9;

    private final byte[] cells;
    private final int columns;
    private final int rows;

    private static final byte IS_GRAIN = 0;
    private static final byte IS_SMOOTH = 1;
    private static final byte IS_PRINT = 2;
    private static final byte IS_BETWEEN = 3;

    private Patches(PageImage page) {
        columns = page.width() / CELL;
        rows = page.height() / CELL;
        cells = new byte[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cells[row * columns + column] = cell(page, column * CELL, row * CELL);
            }
        }
    }

    /** @param words boxes of lines, as fractions of the page */
    public static List<Box> of(PageImage page, List<Box> words) {
        var patches = new Patches(page);
        return patches.grained() ? patches.around(words) : List.of();
    }

    private boolean grained() {
        int grain = 0;
        int plain = 0;
        for (byte cell : cells) {
            grain += cell == IS_GRAIN ? 1 : 0;
            plain += cell == IS_GRAIN || cell == IS_SMOOTH || cell == IS_BETWEEN ? 1 : 0;
        }
        return plain > 0 && grain >= GRAINED * plain;
    }

    private List<Box> around(List<Box> words) {
        var found = new ArrayList<Box>();
        var seen = new boolean[cells.length];
        for (int start = 0; start < cells.length; start++) {
            if (cells[start] == IS_SMOOTH && !seen[start]) {
                var place = spread(start, seen);
                if (place.smooth >= LEAST_CELLS && isBox(place)) {
                    var box = place.box(columns, rows);
                    if (words.stream()
                            .anyMatch(word -> box.contains(word.centreX(), word.centreY())
                                    && word.height() <= 1.2 * box.height())) {
                        found.add(box);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** Smooth cells that touch, and the print between them. */
    private Place spread(int start, boolean[] seen) {
        var place = new Place();
        var open = new ArrayList<Integer>();
        open.add(start);
        seen[start] = true;
        while (!open.isEmpty()) {
            int at = open.remove(open.size() - 1);
            int column = at % columns;
            int row = at / columns;
            place.add(column, row);
            for (int y = Math.max(0, row - 2); y <= Math.min(rows - 1, row + 2); y++) {
                for (int x = Math.max(0, column - 2); x <= Math.min(columns - 1, column + 2); x++) {
                    int next = y * columns + x;
                    if (!seen[next] && cells[next] == IS_SMOOTH) {
                        seen[next] = true;
                        open.add(next);
                    }
                }
            }
        }
        return place;
    }

    /** No grain inside, and grain right outside on all sides. */
    private boolean isBox(Place place) {
        int inside = 0;
        int grain = 0;
        for (int y = place.top; y <= place.bottom; y++) {
            for (int x = place.left; x <= place.right; x++) {
                byte cell = cells[y * columns + x];
                inside += cell == IS_SMOOTH || cell == IS_PRINT ? 1 : 0;
                grain += cell == IS_GRAIN ? 1 : 0;
            }
        }
        int all = (place.right - place.left + 1) * (place.bottom - place.top + 1);
        return inside >= FILLED * all && grain <= (1 - FILLED) * all / 2 && place.smooth >= all / 4 && fenced(place);
    }

    private boolean fenced(Place place) {
        int left = place.left - 2;
        int right = place.right + 2;
        int top = place.top - 2;
        int bottom = place.bottom + 2;
        if (left < 0 || top < 0 || right >= columns || bottom >= rows) {
            return false;
        }
        int grain = 0;
        int all = 0;
        for (int x = left; x <= right; x++) {
            grain += grainAt(x, top) + grainAt(x, bottom);
            all += plainAt(x, top) + plainAt(x, bottom);
        }
        for (int y = top; y <= bottom; y++) {
            grain += grainAt(left, y) + grainAt(right, y);
            all += plainAt(left, y) + plainAt(right, y);
        }
        return all > 0 && grain >= FILLED * all;
    }

    private int grainAt(int column, int row) {
        return cells[row * columns + column] == IS_GRAIN ? 1 : 0;
    }

    private int plainAt(int column, int row) {
        return cells[row * columns + column] == IS_PRINT ? 0 : 1;
    }

    private static byte cell(PageImage page, int left, int top) {
        int least = 255;
        int most = 0;
        int[] pixels = page.pixels();
        for (int y = top; y < top + CELL && most - least <= PRINT; y++) {
            int from = y * page.width() + left;
            for (int i = from; i < from + CELL; i++) {
                int pixel = pixels[i];
                int grey = ((pixel >> 16 & 0xFF) + 2 * (pixel >> 8 & 0xFF) + (pixel & 0xFF)) / 4;
                least = Math.min(least, grey);
                most = Math.max(most, grey);
            }
        }
        int span = most - least;
        if (span > PRINT) {
            return IS_PRINT;
        }
        return span <= SMOOTH ? IS_SMOOTH : span >= GRAIN ? IS_GRAIN : IS_BETWEEN;
    }

    /** Cells that hang together. */
    private static final class Place {
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right = -1;
        private int bottom = -1;
        private int smooth;

        void add(int column, int row) {
            left = Math.min(left, column);
            right = Math.max(right, column);
            top = Math.min(top, row);
            bottom = Math.max(bottom, row);
            smooth++;
        }

        Box box(int columns, int rows) {
            return new Box(
                    (double) left / columns,
                    (double) top / rows,
                    (double) (right - left + 1) / columns,
                    (double) (bottom - top + 1) / rows);
        }
    }
}
