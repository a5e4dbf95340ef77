package countersign.imaging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The grey of seals on scans and copies without colour: paler than the print that it lies on, in strokes so broad that
 * they are even inside.
 *
 * <p>Darkness is told from 0, the paper around, to 1, black.
 */
public final class PaleInk {

    /** Paper is as light as the lightest pixels of a square of this side and of those around it; in pixels. */
    private static final int SQUARE = 64;

    private static final double PAPER = 0.9;

    /** Of the darkness of print: what is this pale is a shade or a watermark, and what is this dark is print. */
    private static final double PALEST = 0.25;

    private static final double DARKEST = 0.75;

    /** Darker than this belongs to print or seals. */
    private static final int INK = 64;

    /** Of the darkness of all ink: what the inside of printed strokes reaches. */
    private static final double INSIDE = 0.9;

    /** Between the middle of a broad stroke and what is around it; of 255. */
    private static final int EVEN = 26;

    /** Of even places, by {@link #STEP} each way: print blurs into one here and there. */
    private static final int LEAST_IN_SQUARE = 3;

    /** A square that is even all over belongs to a picture, or to the desk that the page lies on. */
    private static final double FULL = 0.7;

    /** Of a page's width; seals are 4 cm wide, stamps up to 8, and a centimetre high at least. */
    private static final double WIDEST = 0.45;

    private static final double NARROWEST = 0.1;
    private static final double LOWEST = 0.05;

    private static final int DARKNESSES = 256;

    /** What a seal's pixels differ by at most from their middle; of 255. */
    private static final int ALIKE = 16;

    /** The part of the pale pixels that must be alike: blurred print is of all darknesses. */
    private static final double MOST_ALIKE = 0.6;

    /** Every so manieth pixel across and down tells whether there are seals; most pages have none. */
    private static final int STEP = 4;

    private final PageImage page;
    private final int width;
    private final int height;
    private final int columns;
    private final int[] paper;

    private PaleInk(PageImage page) {
        this.page = page;
        width = page.width();
        height = page.height();
        columns = (width + SQUARE - 1) / SQUARE;
        // A square may lie within a seal's star, so the lightest of its neighbours counts.
        paper = largestAround(paper(page, columns), columns);
    }

    private int square(int x, int y) {
        return y / SQUARE * columns + x / SQUARE;
    }

    private int darkness(int x, int y) {
        int white = paper[square(x, y)];
        return Math.max(0, 255 - 255 * page.lightness(y * width + x) / Math.max(1, white));
    }

    /** The page in greys with nothing but what is as dark as its print; empty where there is nothing like a seal. */
    public static Optional<PageImage> without(PageImage page) {
        return new PaleInk(page).cleared();
    }

    private Optional<PageImage> cleared() {
        int print = print();
        int reach = Math.max(2, width / 800);
        var even = even(print, reach);
        var seals = new int[paper.length];
        var pale = new int[DARKNESSES];
        for (var cluster : Cluster.of(even.stream().mapToInt(PaleInk::sum).toArray(), columns, LEAST_IN_SQUARE)) {
            var inside = inside(cluster, even);
            if (isSeal(cluster, inside)) {
                Arrays.setAll(pale, dark -> pale[dark] + inside[dark]);
                for (int row = cluster.top(); row <= cluster.bottom(); row++) {
                    Arrays.fill(seals, row * columns + cluster.left(), row * columns + cluster.right() + 1, 1);
                }
            }
        }
        int limit = (Levels.quantile(pale, sum(pale), 0.5) + print) / 2;
        return sum(pale) == 0
                ? Optional.empty()
                : Optional.of(darkerThan(limit, Math.max(1, reach / 2), largestAround(seals, columns)));
    }

    /** Of each square how many places are pale and even, by darkness. */
    private List<int[]> even(int print, int reach) {
        var even =
                Stream.generate(() -> new int[DARKNESSES]).limit(paper.length).toList();
        for (int y = reach; y < height - reach; y += STEP) {
            for (int x = reach; x < width - reach; x += STEP) {
                int dark = darkness(x, y);
                if (dark > PALEST * print && dark < DARKEST * print && isEven(dark, x, y, reach)) {
                    even.get(square(x, y))[dark]++;
                }
            }
        }
        return even;
    }

    private int[] inside(Cluster cluster, List<int[]> even) {
        var inside = new int[DARKNESSES];
        for (int row = cluster.top(); row <= cluster.bottom(); row++) {
            for (int column = cluster.left(); column <= cluster.right(); column++) {
                var square = even.get(row * columns + column);
                Arrays.setAll(inside, dark -> inside[dark] + square[dark]);
            }
        }
        return inside;
    }

    /** Of a seal's size, in one grey, not at the edge of the page, and not even all over. */
    private boolean isSeal(Cluster cluster, int[] inside) {
        int rows = paper.length / columns;
        return cluster.left() > 0
                && cluster.top() > 0
                && cluster.right() < columns - 1
                && cluster.bottom() < rows - 1
                && cluster.most() < FULL * SQUARE * SQUARE / STEP / STEP
                && cluster.width() >= NARROWEST * columns
                && cluster.height() >= LOWEST * columns
                && Math.max(cluster.width(), cluster.height()) <= WIDEST * columns
                && alike(inside) >= MOST_ALIKE * sum(inside);
    }

    private static int alike(int[] inside) {
        int middle = Levels.quantile(inside, sum(inside), 0.5);
        return Arrays.stream(inside, Math.max(0, middle - ALIKE), Math.min(DARKNESSES, middle + ALIKE + 1))
                .sum();
    }

    private static int sum(int[] counts) {
        return Arrays.stream(counts).sum();
    }

    private boolean isEven(int dark, int x, int y, int reach) {
        for (int dy = -reach; dy <= reach; dy += 2 * reach) {
            for (int dx = -reach; dx <= reach; dx += 2 * reach) {
                if (Math.abs(darkness(x + dx, y + dy) - dark) > EVEN) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Keeps what is darker than {@code limit}, with the soft edges of its strokes.
     *
     * @param squares 1 where there are seals; all is kept elsewhere
     */
    private PageImage darkerThan(int limit, int edge, int[] squares) {
        var near = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (darkness(x, y) >= limit) {
                    int left = Math.max(0, x - edge);
                    int right = Math.min(width, x + edge + 1);
                    for (int ny = Math.max(0, y - edge); ny <= Math.min(height - 1, y + edge); ny++) {
                        Arrays.fill(near, ny * width + left, ny * width + right, true);
                    }
                }
            }
        }
        var light = new int[near.length];
        for (int i = 0; i < light.length; i++) {
            int square = square(i % width, i / width);
            light[i] = near[i] || squares[square] == 0 ? page.lightness(i) : paper[square];
        }
        return PageImage.ofGreys(width, height, light);
    }

    /** How dark the inside of printed strokes is. */
    private int print() {
        var counts = new int[DARKNESSES];
        int all = 0;
        for (int y = 0; y < height; y += STEP) {
            for (int x = 0; x < width; x += STEP) {
                int dark = darkness(x, y);
                if (dark > INK) {
                    counts[dark]++;
                    all++;
                }
            }
        }
        return Levels.quantile(counts, all, INSIDE);
    }

    private static int[] paper(PageImage page, int columns) {
        var paper = new int[columns * ((page.height() + SQUARE - 1) / SQUARE)];
        var counts = new int[DARKNESSES];
        for (int square = 0; square < paper.length; square++) {
            Arrays.fill(counts, 0);
            int left = square % columns * SQUARE;
            int top = square / columns * SQUARE;
            int all = 0;
            for (int y = top; y < Math.min(page.height(), top + SQUARE); y += STEP) {
                for (int x = left; x < Math.min(page.width(), left + SQUARE); x += STEP) {
                    counts[page.lightness(y * page.width() + x)]++;
                    all++;
                }
            }
            paper[square] = Levels.quantile(counts, all, PAPER);
        }
        return paper;
    }

    /** Of each square and its neighbours. */
    private static int[] largestAround(int[] squares, int columns) {
        int rows = squares.length / columns;
        var largest = new int[squares.length];
        for (int at = 0; at < squares.length; at++) {
            for (int y = Math.max(0, at / columns - 1); y <= Math.min(rows - 1, at / columns + 1); y++) {
                for (int x = Math.max(0, at % columns - 1); x <= Math.min(columns - 1, at % columns + 1); x++) {
                    largest[at] = Math.max(largest[at], squares[y * columns + x]);
                }
            }
        }
        return largest;
    }
}
