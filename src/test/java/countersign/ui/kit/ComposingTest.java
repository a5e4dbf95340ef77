package countersign.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** While an input method makes a character of what is typed, keys are letters to it and no commands. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class ComposingTest {

    private final List<String> done = new ArrayList<>();
    private final StackPane root = new StackPane();
    private final FxRobot robot = new FxRobot();

    @Start
    void start(Stage stage) {
        var keys = new Keys();
        keys.screen(List.of(
                Command.of("flag.next", () -> done.add("J"), "J"), Command.of("back", () -> done.add("Esc"), "Esc")));
        var scene = new Scene(root, 100, 100);
        keys.listen(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void keysBelongToTheInputMethodUntilItHasEnded() {
        robot.interact(() -> {
            press(KeyCode.J);
            compose("zh");
            press(KeyCode.J);
            press(KeyCode.ESCAPE);
            compose("");
            press(KeyCode.ESCAPE);
        });

        assertEquals(List.of("J", "Esc"), done);
    }

    private void press(KeyCode code) {
        Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void compose(String letters) {
        var runs = letters.isEmpty()
                ? List.<InputMethodTextRun>of()
                : List.of(new InputMethodTextRun(letters, InputMethodHighlight.UNSELECTED_RAW));
        Event.fireEvent(root, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, "", 0));
    }
}
