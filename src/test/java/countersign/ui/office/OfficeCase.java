package countersign.ui.office;

import countersign.ui.Keyboard;
import countersign.ui.WindowRobot;
import countersign.ui.review.SampleCase;
import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A test of the real window before a person of any role, by keyboard. */
@ExtendWith(ApplicationExtension.class)
abstract class OfficeCase {

    final FxRobot robot = new WindowRobot();
    final Keyboard keyboard = new Keyboard(robot);
    final OfficeWindow office;

    OfficeCase(SampleCase... cases) throws IOException {
        office = new OfficeWindow(Files.createTempDirectory("office"), cases);
    }

    /** Where all of the window is seen; TestFX calls only a test's own methods. */
    static void place(Stage stage, double width, double height) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    @AfterEach
    void forgetKeys() {
        robot.release(new KeyCode[0]);
    }
}
