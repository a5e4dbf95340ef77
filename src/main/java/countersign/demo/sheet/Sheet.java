package countersign.demo.sheet;

import java.util.List;

/** One side of paper, in points, with all that is printed on it in the order of printing. */
public record Sheet(double width, double height, List<Ink> inks) {

    public static final double A4_WIDTH = 595;
    public static final double A4_HEIGHT = 842;

    public Sheet {
        inks = List.copyOf(inks);
    }
}
