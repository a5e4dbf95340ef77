package countersign.ui.office;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.adjudication.Role;
import countersign.ui.review.SampleCase;
import countersign.ui.shell.Window;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Whoever closes the window in the middle of a word finds that word when they come back. */
@Tag("screen")
@SuppressWarnings("NullAway.Init") // set by TestFX before each test
class LeavingTest extends OfficeCase {

    private static final String WORDS = "The lump was found in July";

    private final AtomicReference<Window> window = new AtomicReference<>();
    private Stage stage;

    LeavingTest() throws IOException {
        super(new SampleCase("HZ-210412-00731", false));
    }

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
    void keepsAReviewersNote() throws Exception {
        enter("lin", Role.VERIFIER);
        until(() -> !robot.lookup(".flag-card").queryAll().isEmpty());
        keyboard.press(KeyCode.ALT, KeyCode.DIGIT4);
        until(() -> !robot.lookup(".decision-panel .text-area").queryAll().isEmpty());

        assertTrue(keptAfterTyping("lin", Role.VERIFIER, ".decision-panel .text-area"));
    }

    @Test
    void keepsAnOpinion() throws Exception {
        ask(0);
        enter("he", Role.ADVISOR);
        until(() -> !robot.lookup(".opinion-pane .text-area").queryAll().isEmpty());

        assertTrue(keptAfterTyping("he", Role.ADVISOR, ".opinion-pane .text-area"));
    }

    @Test
    void keepsARuling() throws Exception {
        dispute(0);
        enter("zhao", Role.SUPERVISOR);
        until(() -> !robot.lookup(".ruling-pane .text-area").queryAll().isEmpty());

        assertTrue(keptAfterTyping("zhao", Role.SUPERVISOR, ".ruling-pane .text-area"));
    }

    private void enter(String id, Role role) {
        window.set(enter(stage, id, id, role));
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    /** Types and closes before anything could have been kept by itself. */
    private boolean keptAfterTyping(String id, Role role, String field) throws Exception {
        var settled = new AtomicReference<CompletableFuture<?>>();
        robot.interact(() -> {
            robot.lookup(field).queryAs(TextInputControl.class).setText(WORDS);
            settled.set(window.get().settled());
        });
        settled.get().get(10, TimeUnit.SECONDS);
        try (var session = office.desk(id, id, role).open(office.claims.get(0))) {
            return session.draft().values().stream().anyMatch(kept -> kept.contains(WORDS));
        }
    }
}
