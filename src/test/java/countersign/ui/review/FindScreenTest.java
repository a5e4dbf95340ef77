package countersign.ui.review;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** One box leads to a claim by its member's initials, and to words on the page where they stand. */
@Tag("screen")
class FindScreenTest extends ReviewCase {

    FindScreenTest() throws IOException {
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

    private void look(String typed) {
        until(() -> !robot.lookup(".table-row-cell:filled").queryAll().isEmpty());
        press(KeyCode.CONTROL, KeyCode.K);
        until(() -> robot.lookup("#palette-field").query().isFocused());
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
        press(KeyCode.ENTER);

        until(() -> robot.lookup(".flag-card").queryAll().size() == 6);
    }

    @Test
    void leadsToWordsOnAPage() {
        look("浸润性导菅癌"); // one character is another
        press(KeyCode.ENTER);

        until(() -> window.review()
                .page()
                .filter(page -> page.marksProperty().get().chosen().isPresent())
                .isPresent());
        var page = window.review().page().orElseThrow();
        var place = page.marksProperty().get().chosen().orElseThrow();
        assertTrue(page.getAccessibleText().contains("浸润性导管癌"), page.getAccessibleText());
        assertTrue(place.width() > 0 && place.height() > 0);
    }
}
