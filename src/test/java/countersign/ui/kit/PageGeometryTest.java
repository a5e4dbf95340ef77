package countersign.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.page.Box;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PageGeometryTest {

    private static final double WIDTH = 1240;
    private static final double HEIGHT = 1754;

    /** Turned, zoomed and scrolled however: the middle of the frame is the middle of the words. */
    @Property
    void frameLiesOnTheWords(
            @ForAll @DoubleRange(max = 0.8) double x,
            @ForAll @DoubleRange(max = 0.8) double y,
            @ForAll @DoubleRange(min = 0.01, max = 0.2) double width,
            @ForAll @DoubleRange(min = 0.01, max = 0.2) double height,
            @ForAll @IntRange(max = 3) int turns,
            @ForAll @DoubleRange(min = 0.2, max = 4) double zoom,
            @ForAll @DoubleRange(max = 4000) double scroll) {
        var box = new Box(x, y, width, height);
        var at = PageGeometry.of(WIDTH, HEIGHT, turns, Zoom.of(zoom), 700, 500).scrolledTo(scroll, scroll);

        var frame = at.toPane(box);
        var middle = at.toPage(frame.getMinX() + frame.getWidth() / 2, frame.getMinY() + frame.getHeight() / 2);

        assertEquals(box.centreX(), middle.getX(), 1e-9);
        assertEquals(box.centreY(), middle.getY(), 1e-9);
    }

    /** Every corner of the words lies on the edge of the frame, never beside it. */
    @Property
    void cornersStayCorners(
            @ForAll @DoubleRange(max = 0.8) double x,
            @ForAll @DoubleRange(max = 0.8) double y,
            @ForAll @IntRange(max = 3) int turns) {
        var box = new Box(x, y, 0.15, 0.05);
        var at = PageGeometry.of(WIDTH, HEIGHT, turns, Zoom.WIDTH, 700, 500);
        var frame = at.toPane(box);

        var one = at.toPage(frame.getMinX(), frame.getMinY());
        var other = at.toPage(frame.getMaxX(), frame.getMaxY());

        assertEquals(box.x(), Math.min(one.getX(), other.getX()), 1e-9);
        assertEquals(box.right(), Math.max(one.getX(), other.getX()), 1e-9);
        assertEquals(box.y(), Math.min(one.getY(), other.getY()), 1e-9);
        assertEquals(box.bottom(), Math.max(one.getY(), other.getY()), 1e-9);
    }

    @Property
    void revealedWordsAreInSight(
            @ForAll @DoubleRange(max = 0.85) double x,
            @ForAll @DoubleRange(max = 0.95) double y,
            @ForAll @IntRange(max = 3) int turns,
            @ForAll @DoubleRange(min = 0.3, max = 2) double zoom,
            @ForAll @DoubleRange(max = 4000) double scroll) {
        var box = new Box(x, y, 0.1, 0.02);
        var at = PageGeometry.of(WIDTH, HEIGHT, turns, Zoom.of(zoom), 700, 500).scrolledTo(scroll, scroll);

        var frame = at.revealing(box).toPane(box);

        assertTrue(frame.getMinX() >= -1 && frame.getMaxX() <= 701, frame::toString);
        assertTrue(frame.getMinY() >= -1 && frame.getMaxY() <= 501, frame::toString);
    }

    @Property
    void wholePageFits(
            @ForAll @IntRange(max = 3) int turns,
            @ForAll @DoubleRange(min = 300, max = 2000) double viewWidth,
            @ForAll @DoubleRange(min = 300, max = 2000) double viewHeight) {
        var at = PageGeometry.of(WIDTH, HEIGHT, turns, Zoom.PAGE, viewWidth, viewHeight);

        assertEquals(0, at.maxScrollX(), 1);
        assertEquals(0, at.maxScrollY(), 1);
    }

    @Test
    void hundredPerCentIsTheSizeOnPaper() {
        var at = PageGeometry.of(2480, 3508, 0, Zoom.of(1), 1000, 700);

        assertEquals(794, at.shownWidth());
    }

    @Test
    void wordsInSightDoNotMoveThePage() {
        var at = PageGeometry.of(WIDTH, HEIGHT, 0, Zoom.WIDTH, 700, 500).scrolledTo(0, 120);

        assertEquals(at, at.revealing(new Box(0.3, 0.35, 0.1, 0.02)));
    }

    @Test
    void wordsLargerThanThePaneShowTheirTop() {
        var at = PageGeometry.of(WIDTH, HEIGHT, 0, Zoom.WIDTH, 700, 500).scrolledTo(0, 300);

        assertEquals(0, at.revealing(Box.PAGE).scrollY());
    }
}
