package countersign.ui.review;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.ui.Nameless;
import countersign.ui.kit.ReasonList;
import java.io.IOException;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Which pages are printed whole is chosen by keys; those with flags are proposed. */
@Tag("screen")
class PrintPanelTest extends ReviewCase {

    PrintPanelTest() throws IOException {
        super(new ReviewWindow(folder(), new SampleCase("HZ-210412-00731", false)), 1440, 900);
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
    void proposesPagesWithFlagsAndTakesOthers() {
        takeNext();
        until(() -> robot.lookup(".flag-card").queryAll().size() == 6);
        press(KeyCode.CONTROL, KeyCode.P);
        until(() -> list().isFocused());
        int all = list().getItems().size();
        int proposed = list().pickedProperty().get().size();
        assertTrue(proposed > 1 && proposed < all);
        assertEquals(
                List.of(), Nameless.below(robot.lookup(".print-panel").query()).found());

        press(KeyCode.TAB); // from the list to what chooses many at once
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        until(() -> list().pickedProperty().get().size() == all);
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        until(() -> list().pickedProperty().get().isEmpty() && keyboard.texts().contains("no pages"));
        robot.interact(() -> list().requestFocus());
        press(KeyCode.DOWN);
        press(KeyCode.SPACE);
        until(() ->
                list().pickedProperty().get().size() == 1 && keyboard.texts().contains("1 page"));
        assertTrue(robot.lookup(".print-panel .accent").queryAs(Button.class).isVisible());

        press(KeyCode.ESCAPE);
        until(() -> robot.lookup(".print-panel").queryAll().isEmpty());
    }

    private ReasonList list() {
        return (ReasonList) robot.lookup(".print-panel .reason-list").query();
    }
}
