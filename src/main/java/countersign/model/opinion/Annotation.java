package countersign.model.opinion;

import countersign.model.page.Box;
import countersign.model.page.PageId;
import java.util.Optional;

/**
 * A mark that an advisor draws over a page; the scan under it stays as it is.
 *
 * @param number from 1, by which the reasoning refers to it
 * @param box what it covers; of an arrow, the box that its two ends span
 * @param head where an arrow points to; of no meaning for other shapes
 * @param text of a note, else empty or a word on the mark
 * @param criterion the criterion that it was drawn for
 */
public record Annotation(
        int number, Shape shape, PageId page, Box box, Corner head, String text, Optional<String> criterion) {

    /** What is drawn. */
    public enum Shape {
        HIGHLIGHT,
        BOX,
        ARROW,
        NOTE
    }

    /** A corner of a box. */
    public enum Corner {
        TOP_LEFT(0, 0),
        TOP_RIGHT(1, 0),
        BOTTOM_LEFT(0, 1),
        BOTTOM_RIGHT(1, 1);

        private final int across;
        private final int down;

        Corner(int across, int down) {
            this.across = across;
            this.down = down;
        }

        public double x(Box box) {
            return box.x() + across * box.width();
        }

        public double y(Box box) {
            return box.y() + down * box.height();
        }

        /** Where an arrow that points to this corner begins. */
        public Corner opposite() {
            return values()[values().length - 1 - ordinal()];
        }

        /** The corner in which a line from one point to another ends. */
        public static Corner of(double fromX, double fromY, double toX, double toY) {
            return values()[(toY >= fromY ? 2 : 0) + (toX >= fromX ? 1 : 0)];
        }
    }

    public Annotation at(Box place) {
        return new Annotation(number, shape, page, place, head, text, criterion);
    }

    public Annotation saying(String words) {
        return new Annotation(number, shape, page, box, head, words, criterion);
    }
}
