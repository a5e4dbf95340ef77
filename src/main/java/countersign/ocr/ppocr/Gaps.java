package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import java.util.ArrayList;
import java.util.List;

/** Finds where a long line can be cut without cutting a character. */
final class Gaps {

    /** Underlines and frames run along the edges of a band. */
    private static final double EDGE = 0.2;

    private Gaps() {}

    /** The right ends of the parts of a flat line, none wider than {@code widest}; the last is the line's own end. */
    static List<Integer> cuts(PageImage flat, int widest) {
        var cuts = new ArrayList<Integer>();
        if (flat.width() > widest) {
            var ink = ink(flat);
            int parts = (flat.width() + widest - 1) / widest + 1;
            int from = 0;
            for (int part = 1; part < parts && flat.width() - from > widest; part++) {
                int target = from + (flat.width() - from) / (parts - part + 1);
                from = emptiest(ink, target, Math.min(widest / 8, target - from - 1));
                cuts.add(from);
            }
        }
        cuts.add(flat.width());
        return cuts;
    }

    /** The middle of the emptiest stretch of columns around {@code target}. */
    private static int emptiest(int[] ink, int target, int reach) {
        int best = target;
        double least = Double.MAX_VALUE;
        for (int x = Math.max(4, target - reach); x < Math.min(ink.length - 4, target + reach); x++) {
            double sum = 0;
            for (int i = -4; i <= 4; i++) {
                sum += ink[Math.max(0, Math.min(ink.length - 1, x + i))] * (5 - Math.abs(i));
            }
            if (sum < least) {
                least = sum;
                best = x;
            }
        }
        return best;
    }

    private static int[] ink(PageImage flat) {
        var ink = new int[flat.width()];
        int from = (int) (flat.height() * EDGE);
        for (int x = 0; x < ink.length; x++) {
            int least = 255;
            int most = 0;
            for (int y = from; y < flat.height() - from; y++) {
                int green = (flat.rgb(x, y) >> 8) & 0xFF;
                least = Math.min(least, green);
                most = Math.max(most, green);
            }
            ink[x] = most - least;
        }
        return ink;
    }
}
