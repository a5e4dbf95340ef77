package countersign.ui.review;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.adjudication.Decision;
import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.SyncState;
import countersign.ui.kit.PageCanvas;
import java.io.IOException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A verifier's work on a claim of seven flags, from the worklist to the signed decision, without the mouse. */
@Tag("screen")
class VerifierFlowScreenTest extends ReviewCase {

    private static final int MOST = 25;

    VerifierFlowScreenTest() throws IOException {
        super(new ReviewWindow(folder(), new SampleCase("HZ-210412-00731", false).reportedLate()), 1366, 768);
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
    void sevenFlagsAreJudgedAndTheClaimDecidedWithTwentyFiveKeys() {
        takeNext(); // takes the next claim
        until(() -> robot.lookup(".flag-card").queryAll().size() == 7);
        assertTrue(canvas().marksProperty().get().evidence().stream().anyMatch(mark -> mark.selected()));

        press(KeyCode.S); // both places side by side, and back
        until(() -> robot.lookup(".half").queryAll().size() == 2);
        press(KeyCode.S);
        until(() -> robot.lookup(".half").queryAll().isEmpty());
        press(KeyCode.DIGIT3); // when what happened
        until(() -> robot.lookup(".mark.critical").queryAll().size() >= 2);
        press(KeyCode.DIGIT2); // what each document says
        until(() -> !robot.lookup(".value-cell.flagged-critical").queryAll().isEmpty());
        press(KeyCode.DIGIT1);
        press(KeyCode.C); // F1 holds
        judged(1);
        press(KeyCode.C); // F2
        judged(2);
        dismiss(KeyCode.DIGIT2); // F3
        judged(3);
        press(KeyCode.C); // F4
        judged(4);
        dismiss(KeyCode.DIGIT1); // F5
        judged(5);
        press(KeyCode.C); // F6
        judged(6);
        press(KeyCode.C); // F7
        judged(7);
        press(KeyCode.ALT, KeyCode.DIGIT4); // refuse
        press(KeyCode.DIGIT1); // for the waiting period
        press(KeyCode.CONTROL, KeyCode.ENTER); // signed
        until(() -> state().decided().isPresent());

        var decided = state().decided().orElseThrow();
        assertEquals(Decision.REJECT, decided.decision());
        assertEquals("waiting-period", decided.reason());
        assertEquals(SyncState.TO_SEND, decided.by().sync());
        assertEquals(
                2,
                state().flags().stream()
                        .filter(flag -> flag.state() == FlagState.DISMISSED)
                        .count());
        assertTrue(keyboard.strokes() <= MOST, () -> "it took " + keyboard.strokes() + " keys");
        until(() -> robot.lookup(node -> node instanceof Labeled).queryAll().stream()
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .anyMatch(text -> text.startsWith("Recorded here")));
    }

    private void dismiss(KeyCode reason) {
        press(KeyCode.D);
        press(reason);
        press(KeyCode.ENTER);
    }

    private void judged(int flags) {
        until(() -> state().flags().stream()
                        .filter(flag -> flag.state() != FlagState.OPEN)
                        .count()
                == flags);
    }

    private PageCanvas canvas() {
        return (PageCanvas) robot.lookup(".page-canvas").query();
    }
}
