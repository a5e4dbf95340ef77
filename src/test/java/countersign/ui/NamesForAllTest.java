package countersign.ui;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.text.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

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
        robot.interact(() -> window.wording.speak(language));
        var nameless = new ArrayList<String>();
        for (var place : List.of(KeyCode.DIGIT1, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9)) {
            new Keyboard(robot).press(KeyCode.CONTROL, place);
            until(() -> Nameless.below(stage.getScene().getRoot()).looked() > 8);
            Nameless.below(stage.getScene().getRoot())
                    .found()
                    .forEach(each -> nameless.add(place.getName() + ": " + each));
        }
        assertEquals(List.of(), nameless);
    }
}
