package countersign.ui.review;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.adjudication.FlagState;
import countersign.ui.kit.PageCanvas;
import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** With text twice as large the page is one of the tabs, as wide as the screen, and flags are judged over it all the same. */
@Tag("screen")
class CrampedScreenTest extends ReviewCase {

    CrampedScreenTest() throws IOException {
        super(new ReviewWindow(folder(), new SampleCase("HZ-210412-00731", false)), 1366, 768);
    }

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void thePageIsATab() {
        takeNext();
        until(() -> robot.lookup(".flag-card").queryAll().size() == 6);
        double beside = canvas().getWidth();
        for (int i = 0; i < 5; i++) {
            press(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        until(() -> canvas().getWidth() > 1.3 * beside && canvas().getWidth() > 1000);
        assertFalse(seen(".flag-cards"));

        press(KeyCode.C); // judged over the page
        until(() -> state().flags().get(0).state() == FlagState.CONFIRMED);
        assertTrue(seen(".viewer .page-canvas"));

        press(KeyCode.DIGIT1);
        until(() -> seen(".flag-cards") && !seen(".viewer .page-canvas"));
        press(KeyCode.ENTER); // to the place that is looked at
        until(() -> seen(".viewer .page-canvas") && !seen(".flag-cards"));
        press(KeyCode.DIGIT2);
        until(() -> !seen(".viewer .page-canvas"));
        press(KeyCode.DIGIT7);
        until(() -> seen(".viewer .page-canvas"));

        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        until(() -> seen(".flag-cards") && seen(".viewer .page-canvas"));
        until(() -> Math.abs(canvas().getWidth() - beside) < 2);
        assertEquals(6, robot.lookup(".flag-card").queryAll().size());
    }

    private PageCanvas canvas() {
        return (PageCanvas) robot.lookup(".viewer .page-canvas").query();
    }

    private boolean seen(String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(CrampedScreenTest::seen);
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
