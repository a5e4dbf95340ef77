package countersign.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.page.Box;
import countersign.model.page.PageId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A page of 1000 by 1400 pixels in a pane that shows half of it at a time. */
class SeenPagesTest {

    private static final PageId PAGE = new PageId("documents/01.pdf", 1);
    private static final List<Box> LINES =
            List.of(new Box(0.1, 0.1, 0.8, 0.02), new Box(0.1, 0.5, 0.3, 0.02), new Box(0.1, 0.8, 0.8, 0.02));
    private static final PageGeometry TOP = PageGeometry.of(1000, 1400, 0, Zoom.WIDTH, 1028, 714);

    private final SeenPages seen = new SeenPages(Set.of());

    @Test
    void theUpperHalfIsNotThePage() {
        assertFalse(seen.look(PAGE, TOP, LINES));
        assertEquals(Set.of(), seen.whole());
    }

    @Test
    void countsOnceEachPartWasInSight() {
        seen.look(PAGE, TOP, LINES);

        assertTrue(seen.look(PAGE, TOP.scrolledTo(0, 10_000), LINES));
        assertFalse(seen.look(PAGE, TOP, LINES), "it is news only once");
        assertEquals(Set.of(PAGE), seen.whole());
    }

    @Test
    void whatIsNotPrintedOnNeedNotBeSeen() {
        assertTrue(seen.look(PAGE, TOP, LINES.subList(0, 1)));
    }

    @Test
    void ofAPageThatCouldNotBeReadAllHasToBeSeen() {
        assertFalse(seen.look(PAGE, TOP, List.of()));
        assertTrue(seen.look(PAGE, PageGeometry.of(1000, 1400, 0, Zoom.PAGE, 1028, 714), List.of()));
    }

    @Test
    void aPageTurnedOnItsSideIsSeenBySidesToo() {
        var turned = PageGeometry.of(1000, 1400, 1, Zoom.PAGE, 1028, 714);

        assertTrue(seen.look(PAGE, turned, LINES));
    }

    @Test
    void whatWasSeenBeforeStays() {
        var again = new SeenPages(Set.of(PAGE));

        assertFalse(again.look(PAGE, TOP, LINES));
        assertEquals(Set.of(PAGE), again.whole());
    }
}
