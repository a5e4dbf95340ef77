package countersign.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever takes the focus or a click has a name that a screen reader can say, on every place of the window. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by TestFX before each test
class NamesForAllTest {

    private Stage stage;
    private TestWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new TestWindow(shown, SampleClaims.many(12), true);
        window.window.show();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingHasAName(Language language, FxRobot robot) {
        Platform.runLater(() -> window.wording.speak(language));
        WaitForAsyncUtils.waitForFxEvents();
        var nameless = new ArrayList<String>();
        for (var place : List.of(KeyCode.DIGIT1, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9)) {
            robot.push(KeyCode.CONTROL, place);
            WaitForAsyncUtils.waitForFxEvents();
            int before = nameless.size();
            var reached = look(stage.getScene().getRoot(), nameless);
            assertTrue(reached > 8, () -> place + " shows nothing");
            for (int i = before; i < nameless.size(); i++) {
                nameless.set(i, place.getName() + ": " + nameless.get(i));
            }
        }
        assertEquals(List.of(), nameless);
    }

    /** How many controls there are; the nameless are added. */
    private static int look(Node node, List<String> nameless) {
        int reached = 0;
        boolean asks = (node.isFocusTraversable() || node instanceof ButtonBase)
                && !(node instanceof ScrollBar)
                && node.isVisible();
        if (asks) {
            reached++;
            if (name(node).isBlank()) {
                nameless.add(node.getClass().getSimpleName() + " " + node.getStyleClass());
            }
        }
        if (node instanceof Parent parent && !isMadeOfParts(node)) {
            for (var child : parent.getChildrenUnmodifiable()) {
                reached += look(child, nameless);
            }
        }
        return reached;
    }

    /** Its inner buttons are its own affair. */
    private static boolean isMadeOfParts(Node node) {
        return node.getStyleClass().stream()
                .map(style -> style.toLowerCase(Locale.ROOT))
                .anyMatch(style -> style.equals("combo-box") || style.equals("toggle-switch"));
    }

    private static String name(Node node) {
        var spoken = node.getAccessibleText();
        if (spoken != null && !spoken.isBlank()) {
            return spoken;
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
