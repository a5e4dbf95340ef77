package countersign.imaging.file;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/** What an OFD's page draws, each in its own space, whose place on the page, in millimetres from the top left, is known. */
sealed interface OfdItem {

    AffineTransform place();

    /**
     * Characters at places.
     *
     * @param font the number of a font among the document's resources
     */
    record Text(AffineTransform place, String font, double size, double scaleX, Color color, List<Sign> signs)
            implements OfdItem {
        public Text {
            signs = List.copyOf(signs);
        }
    }

    /**
     * One of them.
     *
     * @param advance to the next one
     * @param glyph its number in the font, or -1 where the font's own table tells it
     */
    record Sign(String text, double x, double y, double advance, int glyph) {}

    /**
     * A picture over the unit square.
     *
     * @param media its number among the document's resources
     */
    record Picture(AffineTransform place, String media) implements OfdItem {}

    /** Lines and areas. */
    record Shape(
            AffineTransform place,
            Path2D path,
            double lineWidth,
            boolean filled,
            boolean stroked,
            Color fill,
            Color line)
            implements OfdItem {}
}
