package countersign.ocr.ticks;

import countersign.imaging.PageImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds squares with four whole sides and free paper around them in a band of a page.
 *
 * <p>The character 口 has such sides, too, but its upright ones reach below the lower one.
 */
final class Squares {

    private static final double LEAST_CONTRAST = 60;
    private static final double DARK = 0.45;
    private static final double WHOLE = 0.86;
    private static final double FREE = 0.4;
    private static final double SQUARE = 1.22;
    /** Legs of 口, as a share of its side. */
    private static final double LEGS = 0.1;

    private final boolean[] dark;
    private final int width;
    private final int height;
    private final int x0;
    private final int y0;

    private Squares(PageImage page, int x0, int y0, int x1, int y1) {
        this.x0 = x0;
        this.y0 = y0;
        width = x1 - x0;
        height = y1 - y0;
        dark = dark(page, x0, y0, width, height);
    }

    /** @param least shortest side of a box, and {@code most} its longest, in pixels */
    static List<Square> in(PageImage page, int x0, int y0, int x1, int y1, int least, int most) {
        return x1 - x0 < least || y1 - y0 < least || least < 7
                ? List.of()
                : new Squares(page, x0, y0, x1, y1).squares(least, most);
    }

    private List<Square> squares(int least, int most) {
        var found = new ArrayList<Square>();
        for (int y = 2; y < height - least; y++) {
            for (int x = 0; x < width; x++) {
                if (!either(x, y)) {
                    continue;
                }
                int end = x;
                while (end < width && either(end, y)) {
                    end++;
                }
                int length = end - x;
                if (length >= least && length <= most) {
                    square(x, y, length, found);
                }
                x = end;
            }
        }
        found.sort(Comparator.comparingInt(square -> -square.side()));
        var apart = new ArrayList<Square>();
        for (Square square : found) {
            if (apart.stream().noneMatch(square::overlaps)) {
                apart.add(square);
            }
        }
        return apart;
    }

    /** With a row of pixels more or less, a side that slopes a little is whole nevertheless. */
    private boolean either(int x, int y) {
        return dark[y * width + x] || y + 1 < height && dark[(y + 1) * width + x];
    }

    private void square(int left, int top, int length, List<Square> into) {
        int right = left + length - 1;
        int thick = Math.max(1, length / 10);
        for (int side = (int) (length / SQUARE); side <= length * SQUARE; side++) {
            int bottom = top + side;
            if (bottom + 2 >= height) {
                return;
            }
            boolean whole = acrossShare(left, right, bottom - thick, bottom + 1) >= WHOLE
                    && downShare(top, bottom, left, left + thick + 1) >= WHOLE
                    && downShare(top, bottom, right - thick - 1, right) >= WHOLE;
            if (whole && isFree(left, top, right, bottom, length, thick)) {
                into.add(new Square(
                        x0 + left, y0 + top, x0 + right, y0 + bottom, ink(left, top, right, bottom, 2 * thick + 1)));
                return;
            }
        }
    }

    private boolean isFree(int left, int top, int right, int bottom, int length, int thick) {
        int gap = thick + 2;
        int legs = Math.max(2, (int) (length * LEGS));
        boolean hasLegs = cornerShare(left, left + thick + 1, bottom + 2, bottom + legs + 1) > 0.5
                && cornerShare(right - thick - 1, right, bottom + 2, bottom + legs + 1) > 0.5;
        return !hasLegs
                && acrossShare(left, right, top - gap - 1, top - gap) < FREE
                && acrossShare(left, right, bottom + gap, bottom + gap + 1) < FREE
                && downShare(top, bottom, left - gap - 1, left - gap) < FREE
                && downShare(top, bottom, right + gap, right + gap + 1) < FREE + 0.2;
    }

    /** The share of columns that are dark in some row from {@code y} to {@code yEnd}, inclusive. */
    private double acrossShare(int left, int right, int y, int yEnd) {
        int count = 0;
        for (int x = left; x <= right; x++) {
            boolean any = false;
            for (int row = y; row <= yEnd && !any; row++) {
                any = isDark(x, row);
            }
            count += any ? 1 : 0;
        }
        return (double) count / (right - left + 1);
    }

    private double downShare(int top, int bottom, int x, int xEnd) {
        int count = 0;
        for (int y = top; y <= bottom; y++) {
            boolean any = false;
            for (int column = x; column <= xEnd && !any; column++) {
                any = isDark(column, y);
            }
            count += any ? 1 : 0;
        }
        return (double) count / (bottom - top + 1);
    }

    private double cornerShare(int left, int right, int top, int bottom) {
        return downShare(top, bottom, left, right);
    }

    private double ink(int left, int top, int right, int bottom, int inset) {
        int count = 0;
        int all = 0;
        for (int y = top + inset; y <= bottom - inset; y++) {
            for (int x = left + inset; x <= right - inset; x++) {
                all++;
                count += isDark(x, y) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) count / all;
    }

    private boolean isDark(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height && dark[y * width + x];
    }

    /** Against the band's own paper and ink, since light differs over a page. */
    private static boolean[] dark(PageImage page, int x0, int y0, int width, int height) {
        int[] counts = new int[256];
        var greens = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int green = (page.rgb(x0 + x, y0 + y) >> 8) & 0xFF;
                greens[y * width + x] = green;
                counts[green]++;
            }
        }
        double paper = level(counts, 0.7 * greens.length);
        double ink = level(counts, 0.02 * greens.length);
        double limit = paper - ink < LEAST_CONTRAST ? -1 : paper - DARK * (paper - ink);
        var dark = new boolean[greens.length];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = greens[i] < limit;
        }
        return dark;
    }

    private static int level(int[] counts, double place) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i];
            if (sum >= place) {
                return i;
            }
        }
        return 255;
    }
}
