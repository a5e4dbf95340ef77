package countersign.ui.office;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.adjudication.Role;
import countersign.text.Language;
import countersign.ui.CutWords;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** On the smallest window that is designed for, no button is cut, and whatever else is cut is told whole by its tip. */
@Tag("screen")
@SuppressWarnings("NullAway.Init") // set by TestFX before each test
class WholeWordsTest extends ThreeClaimsCase {

    private final TreeSet<String> cut = new TreeSet<>();
    private Stage stage;

    WholeWordsTest() throws IOException {}

    @Start
    void start(Stage primary) {
        stage = primary;
        place(stage, 1366, 768);
    }

    @Stop
    void stop() {
        office.close();
    }

    @Test
    void whatAReviewerReads() {
        enter(stage, "lin", "林晓岚", Role.VERIFIER);
        look("worklist");
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> robot.lookup(".flag-card").queryAll().size() == 6);
        look("review");
        keyboard.press(KeyCode.D);
        look("dismiss");
        keyboard.press(KeyCode.ESCAPE);
        keyboard.press(KeyCode.ALT, KeyCode.DIGIT4);
        look("refuse");
        keyboard.press(KeyCode.ESCAPE);
        keyboard.press(KeyCode.S);
        until(() -> robot.lookup(".half").queryAll().size() == 2);
        look("split");
        keyboard.press(KeyCode.S);
        for (int tab = 2; tab <= 6; tab++) {
            keyboard.press(KeyCode.getKeyCode(String.valueOf(tab)));
            look("tab " + tab);
        }
        for (int place = 7; place <= 9; place++) {
            keyboard.press(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(place)));
            look("place " + place);
        }
        assertEquals(List.of(), List.copyOf(cut));
    }

    @Test
    void whatTheAdvisorReads() {
        enter(stage, "he", "何清源", Role.ADVISOR);
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> robot.lookup(".criterion-row").queryAll().size() > 3);
        keyboard.press(KeyCode.H);
        keyboard.press(KeyCode.ENTER);
        look("opinion");
        assertEquals(List.of(), List.copyOf(cut));
    }

    @Test
    void whatASupervisorReads() {
        enter(stage, "zhao", "赵文博", Role.SUPERVISOR);
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !robot.lookup(".ruling-pane").queryAll().isEmpty());
        keyboard.press(KeyCode.ALT, KeyCode.DIGIT2);
        look("ruling");
        assertEquals(List.of(), List.copyOf(cut));
    }

    private void look(String screen) {
        for (var language : Language.values()) {
            robot.interact(() -> office.wording.speak(language));
            robot.interact(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                CutWords.below(stage.getScene().getRoot())
                        .untold()
                        .forEach(each -> cut.add(screen + " " + language.id() + ": " + each));
            });
        }
        robot.interact(() -> office.wording.speak(Language.EN));
    }
}
