package countersign.ui.review;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** One box leads to a claim by its member's initials, and to words on the page where they stand. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class FindScreenTest {

    private final FxRobot robot = new FxRobot();
    private final ReviewWindow window;

    FindScreenTest() throws IOException {
        window = new ReviewWindow(Files.createTempDirectory("find"), new SampleCase("HZ-210412-00731", false));
    }

    @Start
    void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        window.show(stage);
    }

    @AfterEach
    void forgetKeys() {
        robot.release(new KeyCode[0]);
    }

    @Stop
    void stop() {
        window.close();
    }

    private void look(String typed) {
        until(() -> !robot.lookup(".table-row-cell:filled").queryAll().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.interact(
                () -> robot.lookup("#palette-field").queryAs(TextField.class).setText(typed));
        until(() -> results().getSelectionModel().getSelectedItem() != null
                && results().getItems().size() < 8);
    }

    private ListView<?> results() {
        return robot.lookup(".palette .list-view").queryListView();
    }

    @Test
    void opensAClaimByInitials() {
        look("cyq");
        robot.push(KeyCode.ENTER);

        until(() -> robot.lookup(".flag-card").queryAll().size() == 6);
    }

    @Test
    void leadsToWordsOnAPage() {
        look("浸润性导菅癌"); // one character is another
        robot.push(KeyCode.ENTER);

        until(() -> window.review()
                .page()
                .filter(page -> page.marksProperty().get().chosen().isPresent())
                .isPresent());
        var page = window.review().page().orElseThrow();
        var place = page.marksProperty().get().chosen().orElseThrow();
        assertTrue(page.getAccessibleText().contains("浸润性导管癌"), page.getAccessibleText());
        assertTrue(place.width() > 0 && place.height() > 0);
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return condition.getAsBoolean();
            });
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }
}
