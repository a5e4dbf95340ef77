package countersign.imaging.file;

import java.awt.geom.Path2D;
import java.util.StringTokenizer;

/** Reads the short form in which OFD writes outlines. */
final class OfdPath {

    private final StringTokenizer words;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);

    private OfdPath(String data) {
        this.words = new StringTokenizer(data);
    }

    /** As far as it makes sense. */
    static Path2D of(String data) {
        var reading = new OfdPath(data);
        try {
            reading.read();
        } catch (NumberFormatException | java.util.NoSuchElementException | java.awt.geom.IllegalPathStateException e) {
            return reading.path; // cut off
        }
        return reading.path;
    }

    private void read() {
        while (words.hasMoreTokens()) {
            switch (words.nextToken()) {
                case "S", "M" -> path.moveTo(number(), number());
                case "L" -> path.lineTo(number(), number());
                case "Q" -> path.quadTo(number(), number(), number(), number());
                case "B" -> path.curveTo(number(), number(), number(), number(), number(), number());
                case "A" -> arc();
                case "C" -> path.closePath();
                default -> throw new NumberFormatException();
            }
        }
    }

    /** An arc's chord: nothing that is read hangs on its bend. */
    private void arc() {
        for (int i = 0; i < 5; i++) {
            number();
        }
        path.lineTo(number(), number());
    }

    private double number() {
        return Double.parseDouble(words.nextToken());
    }
}
