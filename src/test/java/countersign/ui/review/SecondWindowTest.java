package countersign.ui.review;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.page.PageId;
import countersign.ui.Nameless;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.PageMarks;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A second window shows the page that the first one looks at, and leafs alone. */
@Tag("screen")
@SuppressWarnings("NullAway.Init") // set by TestFX before each test
class SecondWindowTest extends ReviewCase {

    private Stage first;

    SecondWindowTest() throws IOException {
        super(
                new ReviewWindow(
                        folder(), new SampleCase("HZ-210412-00731", false), new SampleCase("HZ-210412-00800", true)),
                1440,
                900);
    }

    @Start
    void start(Stage stage) {
        first = stage;
        show(stage);
    }

    @Stop
    void stop() {
        window.close();
    }

    @BeforeEach
    void openBoth() {
        takeNext();
        until(() -> robot.lookup(".flag-card").queryAll().size() == 6);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until(() -> page(second()).isPresent() && page(second()).equals(page(first)));
    }

    @Test
    void followsTheFlagThatIsChosenInEither() {
        assertEquals("F1", selected(second()));
        pressThere(KeyCode.J, false);
        until(() -> selected(first).equals("F2"));
        press(KeyCode.J);
        until(() -> selected(first).equals("F3"));
        until(() -> selected(second()).equals("F3") && page(second()).equals(page(first)));
        assertEquals(List.of(), Nameless.below(second().getScene().getRoot()).found());
    }

    @Test
    void leafsAloneAndShowsTheNextClaimToo() {
        var before = page(first);
        pressThere(KeyCode.PAGE_DOWN, true);
        until(() -> page(second()).isPresent() && !page(second()).equals(before));
        assertEquals(before, page(first));

        robot.interact(() -> first.requestFocus());
        press(KeyCode.CLOSE_BRACKET);
        until(() -> keyboard.texts().contains("HZ-210412-00800") && page(first).isPresent());
        until(() -> page(second()).equals(page(first)) && second().getTitle().contains("HZ-210412-00800"));

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until(() -> Window.getWindows().stream().noneMatch(each -> each != first && each instanceof Stage));
    }

    private static String selected(Stage window) {
        return canvas(window).marksProperty().get().evidence().stream()
                .filter(PageMarks.Mark::selected)
                .findFirst()
                .orElseThrow()
                .flag();
    }

    /** As if the second window had the keys, which a screen without a window manager does not give it. */
    private void pressThere(KeyCode key, boolean ctrl) {
        var scene = second().getScene();
        robot.interact(() ->
                Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, ctrl, false, false)));
    }

    private Stage second() {
        return Window.getWindows().stream()
                .filter(each -> each != first && each instanceof Stage)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static PageCanvas canvas(Stage window) {
        return (PageCanvas) window.getScene().getRoot().lookup(".page-canvas");
    }

    private static Optional<PageId> page(Stage window) {
        return canvas(window).picturedProperty().get();
    }
}
