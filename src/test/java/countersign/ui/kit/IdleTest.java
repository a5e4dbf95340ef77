package countersign.ui.kit;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Each claim that is opened has its tables got ready, in their order. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class IdleTest {

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final StackPane root = new StackPane();
    private final Idle idle = new Idle(root, List.of(() -> done.add("facts"), () -> done.add("split")));
    private final FxRobot robot = new FxRobot();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 100, 100));
        stage.show();
    }

    @Test
    void beginsWithTheFirstPieceEachTime() {
        robot.interact(idle::begin);
        until(() -> done.size() == 2);

        robot.interact(idle::begin);
        until(() -> done.size() == 4);

        assertEquals(List.of("facts", "split", "facts", "split"), done);
    }
}
