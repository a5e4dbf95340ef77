package countersign.bench.understanding;

import java.util.ArrayList;
import java.util.List;

/** A sheet of A4 with words on it; all lengths in points, from the top left. */
record Page(List<Run> runs, List<double[]> rules) {

    static final double WIDTH = 595;
    static final double HEIGHT = 842;

    Page() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** Words in one line; {@code y} is the top of the characters. */
    record Run(String text, double x, double y, double size, boolean bold) {
        double width() {
            return width(text, size);
        }

        static double width(String text, double size) {
            return text.codePoints()
                    .mapToDouble(character -> advance(character) * size)
                    .sum();
        }

        /** Chinese characters are as wide as high, Latin ones half as wide. */
        static double advance(int character) {
            return character < 0x2000 && character != '×' && character != '·' && character != '°' ? 0.5 : 1;
        }
    }

    void rule(double x1, double y1, double x2, double y2) {
        rules.add(new double[] {x1, y1, x2, y2});
    }
}
