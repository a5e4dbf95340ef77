package countersign.ui.review;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** What is got ready while nobody touches the list. */
@Tag("screen")
class RehearsalTest extends ReviewCase {

    RehearsalTest() throws IOException {
        super(new ReviewWindow(folder(), new SampleCase("HZ-210412-00731", false)), 1280, 800);
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
    void theFirstClaimFindsItsScreenMadeAndNothingRecorded() {
        int before = state().history().size();
        var screen = window.review().root();
        until(() -> !screen.lookupAll(".flag-card").isEmpty());
        until(() -> !screen.isVisible());
        assertFalse(screen.isManaged(), "out of sight");

        takeNext();
        until(() -> robot.lookup(".flag-card").queryAll().size() == 6);

        assertEquals(before, state().history().size());
    }
}
