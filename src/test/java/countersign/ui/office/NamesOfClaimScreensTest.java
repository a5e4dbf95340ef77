package countersign.ui.office;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.adjudication.Role;
import countersign.text.Language;
import countersign.ui.Nameless;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Each screen of a claim, before each role, has a name in both languages for whatever takes the focus or a click. */
@Tag("screen")
@SuppressWarnings("NullAway.Init") // set by TestFX before each test
class NamesOfClaimScreensTest extends ThreeClaimsCase {

    private final TreeSet<String> nameless = new TreeSet<>();
    private Stage stage;

    NamesOfClaimScreensTest() throws IOException {}

    @Start
    void start(Stage primary) {
        stage = primary;
        place(stage, 1440, 900);
    }

    @Stop
    void stop() {
        office.close();
    }

    @Test
    void whatAReviewerSees() {
        enter(stage, "lin", "林晓岚", Role.VERIFIER);
        robot.interact(() -> robot.lookup(".table-view").query().requestFocus());
        keyboard.press(KeyCode.HOME);
        look("worklist");
        keyboard.press(KeyCode.SPACE);
        look("peek");
        keyboard.press(KeyCode.CONTROL, KeyCode.K);
        look("palette");
        keyboard.press(KeyCode.ESCAPE);
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> robot.lookup(".flag-card").queryAll().size() == 6);
        look("review");
        for (int pane = 1; pane <= 4; pane++) {
            keyboard.press(KeyCode.F6);
            look("pane " + pane);
        }
        keyboard.press(KeyCode.F1);
        look("help");
        keyboard.press(KeyCode.ESCAPE);
        panel("dismiss", KeyCode.D);
        panel("ask", KeyCode.Q);
        IntStream.rangeClosed(1, 5)
                .forEach(key -> panel("decision " + key, KeyCode.ALT, KeyCode.getKeyCode(String.valueOf(key))));
        keyboard.press(KeyCode.CONTROL, KeyCode.F);
        look("find");
        keyboard.press(KeyCode.ESCAPE);
        keyboard.press(KeyCode.U);
        keyboard.press(KeyCode.ENTER);
        until(() -> !robot.lookup(".correct-panel").queryAll().isEmpty());
        look("correct");
        keyboard.press(KeyCode.ESCAPE);
        keyboard.press(KeyCode.S);
        until(() -> robot.lookup(".half").queryAll().size() == 2);
        look("split");
        keyboard.press(KeyCode.S);
        for (int tab = 2; tab <= 6; tab++) {
            keyboard.press(KeyCode.getKeyCode(String.valueOf(tab)));
            look("tab " + tab);
            keyboard.press(KeyCode.F6);
            look("tab " + tab + ", next pane");
        }
        assertEquals(List.of(), List.copyOf(nameless));
    }

    @Test
    void whatTheAdvisorSees() {
        enter(stage, "he", "何清源", Role.ADVISOR);
        look("questions");
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> robot.lookup(".criterion-row").queryAll().size() > 3);
        look("opinion");
        for (int pane = 1; pane <= 4; pane++) {
            keyboard.press(KeyCode.F6);
            look("pane " + pane);
        }
        keyboard.press(KeyCode.H);
        keyboard.press(KeyCode.ENTER);
        look("mark");
        keyboard.press(KeyCode.T);
        keyboard.press(KeyCode.ENTER);
        look("note");
        assertEquals(List.of(), List.copyOf(nameless));
    }

    @Test
    void whatASupervisorSees() {
        enter(stage, "zhao", "赵文博", Role.SUPERVISOR);
        look("disputed");
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !robot.lookup(".ruling-pane").queryAll().isEmpty());
        look("sign-off");
        for (int pane = 1; pane <= 4; pane++) {
            keyboard.press(KeyCode.F6);
            look("pane " + pane);
        }
        keyboard.press(KeyCode.ALT, KeyCode.DIGIT2);
        look("ruling");
        assertEquals(List.of(), List.copyOf(nameless));
    }

    private void panel(String name, KeyCode... keys) {
        keyboard.press(keys);
        look(name);
        keyboard.press(KeyCode.ESCAPE);
    }

    private void look(String screen) {
        for (var language : Language.values()) {
            robot.interact(() -> office.wording.speak(language));
            robot.interact(() -> {
                var seen = Nameless.below(stage.getScene().getRoot());
                assertTrue(seen.looked() > 8, () -> screen + " shows " + seen.looked());
                seen.found().forEach(each -> nameless.add(screen + " " + language.id() + ": " + each));
            });
        }
        robot.interact(() -> office.wording.speak(Language.EN));
    }
}
