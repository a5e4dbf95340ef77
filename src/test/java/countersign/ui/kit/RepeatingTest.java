package countersign.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class RepeatingTest {

    private final AtomicInteger times = new AtomicInteger();
    private final StackPane root = new StackPane();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 100, 100));
        stage.show();
        new Repeating(Duration.millis(20), root, times::incrementAndGet).start();
    }

    @Test
    void endsWithItsWindow(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> times.get() > 2);

        robot.interact(() -> ((Stage) root.getScene().getWindow()).setScene(new Scene(new StackPane())));
        int then = times.get();
        Thread.sleep(200);

        assertEquals(then, times.get());
    }
}
