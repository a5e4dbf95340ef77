package countersign.imaging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells of a grid that touch, or that one other parts; all places in cells, the last ones included.
 *
 * @param most the largest value among them
 */
record Cluster(int left, int top, int right, int bottom, int most) {

    private static final int REACH = 2;

    int width() {
        return right + 1 - left;
    }

    int height() {
        return bottom + 1 - top;
    }

    /** Those of cells that hold {@code least} or more. */
    static List<Cluster> of(int[] cells, int columns, int least) {
        var seen = new boolean[cells.length];
        var clusters = new ArrayList<Cluster>();
        for (int start = 0; start < cells.length; start++) {
            if (cells[start] >= least && !seen[start]) {
                clusters.add(around(start, cells, columns, least, seen));
            }
        }
        return clusters;
    }

    private static Cluster around(int start, int[] cells, int columns, int least, boolean[] seen) {
        var cluster = cell(start, cells, columns);
        var open = new ArrayDeque<Integer>();
        open.add(start);
        seen[start] = true;
        while (!open.isEmpty()) {
            int at = open.remove();
            cluster = cluster.and(cell(at, cells, columns));
            for (int row = at / columns - REACH; row <= at / columns + REACH; row++) {
                for (int column = at % columns - REACH; column <= at % columns + REACH; column++) {
                    int next = row * columns + column;
                    boolean inside = column >= 0 && column < columns && row >= 0 && next < cells.length;
                    if (inside && cells[next] >= least && !seen[next]) {
                        seen[next] = true;
                        open.add(next);
                    }
                }
            }
        }
        return cluster;
    }

    private static Cluster cell(int at, int[] cells, int columns) {
        return new Cluster(at % columns, at / columns, at % columns, at / columns, cells[at]);
    }

    private Cluster and(Cluster other) {
        return new Cluster(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom),
                Math.max(most, other.most));
    }
}
