package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import countersign.ocr.rare.Ink;
import java.util.ArrayList;
import java.util.List;

/** Which pixels of a line laid flat are ink: those darker than the middle between its paper and its print. */
final class LineInk implements Ink {

    private static final int LEVELS = 256;
    /** Less between paper and print is no print. */
    private static final int CONTRAST = 60;

    private static final double PRINT = 0.03;
    private static final double PAPER = 0.7;

    private final PageImage flat;
    private final int darkest;

    private LineInk(PageImage flat, int darkest) {
        this.flat = flat;
        this.darkest = darkest;
    }

    static LineInk of(PageImage flat) {
        var counts = new int[LEVELS];
        for (int pixel : flat.pixels()) {
            counts[(pixel >> 8) & 0xFF]++;
        }
        int print = level(counts, flat.pixels().length * PRINT);
        int paper = level(counts, flat.pixels().length * PAPER);
        return new LineInk(flat, paper - print < CONTRAST ? -1 : (print + paper) / 2);
    }

    @Override
    public int width() {
        return flat.width();
    }

    @Override
    public int height() {
        return flat.height();
    }

    @Override
    public boolean at(int x, int y) {
        return ((flat.rgb(x, y) >> 8) & 0xFF) < darkest;
    }

    /** The lengths of the runs of ink on a row from column {@code from} to before {@code to}. */
    List<Integer> runs(int y, int from, int to) {
        var runs = new ArrayList<Integer>();
        int length = 0;
        for (int x = from; x <= to; x++) {
            if (x < to && at(x, y)) {
                length++;
            } else if (length > 0) {
                runs.add(length);
                length = 0;
            }
        }
        return runs;
    }

    /** The level that so many pixels do not exceed. */
    private static int level(int[] counts, double pixels) {
        double sum = 0;
        for (int level = 0; level < LEVELS; level++) {
            sum += counts[level];
            if (sum >= pixels) {
                return level;
            }
        }
        return LEVELS - 1;
    }
}
