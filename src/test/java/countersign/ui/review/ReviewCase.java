package countersign.ui.review;

import countersign.review.CaseState;
import countersign.ui.Keyboard;
import countersign.ui.WindowRobot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A test of the real window over a real store, by keyboard. */
@ExtendWith(ApplicationExtension.class)
abstract class ReviewCase {

    final FxRobot robot = new WindowRobot();
    final Keyboard keyboard = new Keyboard(robot);
    final ReviewWindow window;
    private final double width;
    private final double height;

    ReviewCase(ReviewWindow window, double width, double height) {
        this.window = window;
        this.width = width;
        this.height = height;
    }

    /** Where the store of a test is; removed when its window closes. */
    static Path folder() throws IOException {
        return Files.createTempDirectory("review");
    }

    /** Opens the window; TestFX calls only a test's own methods. */
    void show(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        window.show(stage);
    }

    @AfterEach
    void forgetKeys() {
        robot.release(new KeyCode[0]);
    }

    /** One stroke: a key, or a chord. */
    void press(KeyCode... stroke) {
        keyboard.press(stroke);
    }

    /** Opens the claim that is taken next. */
    void takeNext() {
        Keyboard.until(() -> !robot.lookup(".table-row-cell:filled").queryAll().isEmpty());
        press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    CaseState state() {
        return state(0);
    }

    /** As the store has it, not as the screen shows it. */
    CaseState state(int claim) {
        try (var session = window.desk.open(window.claims.get(claim))) {
            return session.state();
        }
    }
}
