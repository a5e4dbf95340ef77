package countersign.ocr.ppocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers the cells of a {@link TextMap} that hang together. */
final class Cores {

    /** Cells below this are no text; the value its network was trained for. */
    private static final float TEXT = 0.3f;

    private static final double SURE = 0.5;
    private static final int SMALLEST = 8;

    private Cores() {}

    static List<Core> of(TextMap map) {
        return of(map, TEXT);
    }

    static List<Core> of(TextMap map, float threshold) {
        var found = new ArrayList<Core>();
        var seen = new boolean[map.likely().length];
        var queue = new int[map.likely().length];
        for (int cell = 0; cell < seen.length; cell++) {
            if (!seen[cell] && map.likely()[cell] > threshold) {
                int size = gather(map, threshold, cell, seen, queue);
                if (size >= SMALLEST) {
                    var core = Core.of(map, Arrays.copyOf(queue, size));
                    if (core.likely() > SURE) {
                        found.add(core);
                    }
                }
            }
        }
        return found;
    }

    private static int gather(TextMap map, float threshold, int start, boolean[] seen, int[] queue) {
        int end = 0;
        queue[end++] = start;
        seen[start] = true;
        for (int next = 0; next < end; next++) {
            int x = queue[next] % map.width();
            int y = queue[next] / map.width();
            for (int ny = Math.max(0, y - 1); ny <= Math.min(map.height() - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(map.width() - 1, x + 1); nx++) {
                    int cell = ny * map.width() + nx;
                    if (!seen[cell] && map.likely()[cell] > threshold) {
                        seen[cell] = true;
                        queue[end++] = cell;
                    }
                }
            }
        }
        return end;
    }
}
