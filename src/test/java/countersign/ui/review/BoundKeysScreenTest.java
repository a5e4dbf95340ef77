package countersign.ui.review;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import countersign.ui.kit.Command;
import countersign.ui.kit.KeyBindings.Answer;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Shortcut;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Whoever gives commands other keys reads these wherever a key is printed. */
@Tag("screen")
class BoundKeysScreenTest extends ReviewCase {

    private static final Map<String, String> CHOSEN = Map.of(
            "flag.next", "F8",
            "flag.previous", "F7",
            "flag.confirm", "Y",
            "nextPane", "F9",
            "page.next", "Shift N",
            "decision.sign", "Ctrl S");

    BoundKeysScreenTest() throws IOException {
        super(new ReviewWindow(folder(), new SampleCase("HZ-210412-00731", false)), 1600, 900);
    }

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void printsTheKeysThatActNow() {
        takeNext();
        until(() -> robot.lookup(".flag-card").queryAll().size() == 6);
        var designed = caps(".root");
        robot.interact(() -> CHOSEN.forEach(this::bind));

        assertEquals(List.of("F8", "F7"), caps(".flag-counts"));
        assertFalse(caps(".root").contains("J"), "designed: " + designed);
        assertFalse(caps(".root").contains("F6"), "designed: " + designed);
        assertEquals(1, caps(".flag-buttons").stream().filter("Y"::equals).count());
        assertEquals(
                List.of("Y"),
                robot.lookup(".flag-buttons .button").queryAllAs(Button.class).stream()
                        .map(Node::getAccessibleHelp)
                        .filter("Y"::equals)
                        .toList());

        keyboard.press(KeyCode.F1);
        until(() -> !robot.lookup(".help-sheet").queryAll().isEmpty());
        var sheet = caps(".help-sheet");
        assertEquals(
                List.of(),
                Stream.of("F8", "F7", "Y", "F9")
                        .filter(key -> !sheet.contains(key))
                        .toList());
        keyboard.press(KeyCode.ESCAPE);

        keyboard.press(KeyCode.ALT, KeyCode.DIGIT4);
        until(() -> !robot.lookup(".decision-panel").queryAll().isEmpty());
        until(() -> caps(".decision-panel").containsAll(List.of("Ctrl", "S")));
    }

    private void bind(String id, String key) {
        var all = window.window().keyMap();
        var command = all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no command " + id));
        List<Command> alone = List.of(command);
        assertInstanceOf(Answer.Bound.class, window.window().choices().keys().bind(command, Shortcut.of(key), alone));
    }

    /** The caps of keys that can be seen there. */
    private List<String> caps(String under) {
        return robot
                .from(robot.lookup(under).queryAll().toArray(Node[]::new))
                .lookup((Node node) -> node instanceof KeyCap && shown(node))
                .queryAllAs(KeyCap.class)
                .stream()
                .map(KeyCap::getText)
                .toList();
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
