package countersign.ui.office;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.adjudication.Role;
import countersign.text.Language;
import countersign.ui.WideParts;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** With text twice as large as designed nobody has to scroll a screen sideways, and each pane can be brought in by keys. */
@Tag("screen")
@SuppressWarnings("NullAway.Init") // set by TestFX before each test
class LargeTextTest extends ThreeClaimsCase {

    private static final double WIDTH = 1366;

    /** 150 and 200 %; what fits the former at this width fits the latter at 1920. */
    private static final int[] LARGER = {3, 5};

    private static final int LARGEST = 5;

    private final TreeSet<String> wide = new TreeSet<>();
    private Stage stage;

    LargeTextTest() throws IOException {}

    @Start
    void start(Stage primary) {
        stage = primary;
        place(stage, WIDTH, 768);
    }

    @Stop
    void stop() {
        office.close();
    }

    @Test
    void whatAReviewerReads() {
        begin("lin", "林晓岚", Role.VERIFIER);
        look("worklist");
        keyboard.press(KeyCode.CONTROL, KeyCode.DIGIT8);
        until(() -> !robot.lookup(".illness-number").queryAll().isEmpty());
        look("plans");
        keyboard.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !robot.lookup(".page-canvas").queryAll().isEmpty());
        for (int tab = 1; tab <= 7; tab++) {
            keyboard.press(KeyCode.getKeyCode(String.valueOf(tab)));
            look("tab " + tab);
        }
        keyboard.press(KeyCode.DIGIT1);
        keyboard.press(KeyCode.S);
        until(() -> robot.lookup(".half").queryAll().size() == 2);
        look("split");
        assertEquals(List.of(), List.copyOf(wide));
    }

    @Test
    void whatTheAdvisorReads() {
        begin("he", "何清源", Role.ADVISOR);
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> isSeen(".criteria-pane"));
        look("opinion");
        keyboard.press(KeyCode.R);
        until(() -> isSeen(".drawing-pane"));
        keyboard.press(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> isSeen(".opinion-pane"));
        assertEquals(List.of(), List.copyOf(wide));
    }

    @Test
    void whatASupervisorReads() {
        begin("zhao", "赵文博", Role.SUPERVISOR);
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> isSeen(".ruling-pane"));
        look("ruling");
        for (String pane : List.of(".chain-pane", ".changes-pane", ".evidence-pane", ".ruling-pane")) {
            for (int i = 0; i < 4 && !isSeen(pane); i++) {
                keyboard.press(KeyCode.F6);
                robot.interact(() -> {});
            }
            assertTrue(isSeen(pane), pane);
            look(pane);
        }
        keyboard.press(KeyCode.PAGE_DOWN);
        until(() -> isSeen(".evidence-pane"));
        keyboard.press(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> isSeen(".ruling-pane .list-cell"));
        assertEquals(List.of(), List.copyOf(wide));
    }

    private void begin(String id, String name, Role role) {
        enter(stage, id, name, role);
        enlarge(LARGEST);
    }

    private void enlarge(int steps) {
        keyboard.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        for (int i = 0; i < steps; i++) {
            keyboard.press(KeyCode.CONTROL, KeyCode.ADD);
        }
    }

    private boolean isSeen(String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(node -> node.isVisible() && node.getScene() != null);
    }

    private void look(String screen) {
        for (int larger : LARGER) {
            enlarge(larger);
            for (var language : Language.values()) {
                robot.interact(() -> office.wording.speak(language));
                robot.interact(() -> {
                    var root = stage.getScene().getRoot();
                    root.applyCss();
                    root.layout();
                    WideParts.of(root, WIDTH)
                            .forEach(each -> wide.add(screen + " " + language.id() + " +" + larger + ": " + each));
                });
            }
        }
        robot.interact(() -> office.wording.speak(Language.EN));
    }
}
