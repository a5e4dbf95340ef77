package countersign.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.text.Language;
import countersign.ui.kit.Theme;
import countersign.ui.kit.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("screen")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start
class WindowMemoryTest {

    private Theme theme;
    private final Wording wording = new Wording(Language.EN);
    private final List<Map<String, String>> kept = new ArrayList<>();
    private Stage stage;
    private final countersign.ui.kit.Choices choices = new countersign.ui.kit.Choices();
    private WindowMemory memory;

    @Start
    void start(Stage given) {
        stage = given;
        stage.setMinWidth(0); // other tests leave it as large as their window
        stage.setMinHeight(0);
        theme = new Theme(Theme.Palette.LIGHT);
        stage.setScene(new Scene(new Group(), 300, 200));
        memory = new WindowMemory(stage, theme, wording, choices);
        memory.keep(kept::add);
        stage.show();
    }

    @Test
    void recallsWhatWasKept(FxRobot robot) {
        robot.interact(() -> {
            theme.use(Theme.Palette.DARK);
            theme.resize(125);
            wording.speak(Language.ZH);
            stage.setX(120);
            stage.setY(60);
            stage.setWidth(700);
            stage.setHeight(500);
            stage.hide();
            var asLeft = Map.copyOf(kept.get(kept.size() - 1));
            theme.use(Theme.Palette.LIGHT);
            theme.resize(100);
            wording.speak(Language.EN);
            stage.setX(0);
            stage.setWidth(400);
            memory.recall(asLeft, false);
        });

        assertEquals(Theme.Palette.DARK, theme.paletteProperty().get());
        assertEquals(125, theme.sizeProperty().get());
        assertEquals(Language.ZH, wording.language());
        assertEquals(
                List.of(120.0, 60.0, 700.0, 500.0),
                List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    @Test
    void keepsToTheLanguageAskedFor(FxRobot robot) {
        robot.interact(() -> memory.recall(Map.of("language", "zh"), true));

        assertEquals(Language.EN, wording.language());
    }

    @Test
    void passesOverWhatMakesNoSense(FxRobot robot) {
        double width = stage.getWidth();
        robot.interact(() -> memory.recall(
                Map.of(
                        "palette",
                        "mauve",
                        "text",
                        "large",
                        "language",
                        "tlh",
                        "x",
                        "90000",
                        "y",
                        "0",
                        "width",
                        "900",
                        "height",
                        "NaN"),
                false));

        assertEquals(Theme.Palette.LIGHT, theme.paletteProperty().get());
        assertEquals(100, theme.sizeProperty().get());
        assertEquals(Language.EN, wording.language());
        assertEquals(width, stage.getWidth());
    }
}
