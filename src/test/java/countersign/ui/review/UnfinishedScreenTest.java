package countersign.ui.review;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import countersign.model.adjudication.FlagState;
import countersign.review.ReviewSession;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.Zoom;
import java.io.IOException;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** What is begun and left is on disk within a second, and there again when one comes back. */
@Tag("screen")
class UnfinishedScreenTest extends ReviewCase {

    UnfinishedScreenTest() throws IOException {
        super(
                new ReviewWindow(
                        folder(), new SampleCase("HZ-210412-00731", false), new SampleCase("HZ-210412-00800", true)),
                1440,
                900);
    }

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Stop
    void stop() {
        window.close();
    }

    @BeforeEach
    void openTheFlaggedClaim() {
        takeNext();
        until(() -> robot.lookup(".flag-card").queryAll().size() == 6);
    }

    @Test
    void aReasonHalfWritten() {
        press(KeyCode.ALT, KeyCode.DIGIT4);
        until(() -> !robot.lookup(".decision-panel .text-area").queryAll().isEmpty());
        robot.interact(() -> area().setText("首发症状早于"));
        until(() -> "首发症状早于".equals(draft().get("decision.REJECT.text")));
        press(KeyCode.ESCAPE);
        press(KeyCode.CLOSE_BRACKET); // the next claim, and back
        until(() -> texts("HZ-210412-00800"));
        press(KeyCode.OPEN_BRACKET);
        until(() -> robot.lookup(".flag-card").queryAll().size() == 6);
        press(KeyCode.ALT, KeyCode.DIGIT4);
        until(() -> !robot.lookup(".decision-panel .text-area").queryAll().isEmpty());

        assertEquals("首发症状早于", area().getText());
    }

    @Test
    void aQuestionIsForgottenOnceItIsAsked() {
        press(KeyCode.Q);
        until(() -> !robot.lookup(".judge-panel .text-field").queryAll().isEmpty());
        robot.interact(
                () -> ((TextField) robot.lookup(".judge-panel .text-field").query()).setText("何时发现"));
        until(() -> draft().containsValue("何时发现"));
        press(KeyCode.ENTER);
        until(() -> draft().values().stream().noneMatch("何时发现"::equals));

        assertEquals(FlagState.ASKED, with(ReviewSession::state).flags().get(0).state());
    }

    @Test
    void thePlaceAndTheLookOfIt() {
        press(KeyCode.J);
        press(KeyCode.B); // words off
        press(KeyCode.DIGIT0); // the whole page
        until(() -> "false".equals(draft().get("at.words")) && "PAGE".equals(draft().get("at.zoom")));
        press(KeyCode.CLOSE_BRACKET);
        until(() -> texts("HZ-210412-00800"));
        press(KeyCode.OPEN_BRACKET);
        until(() -> robot.lookup(".flag-card").queryAll().size() == 6);

        var canvas = (PageCanvas) robot.lookup(".page-canvas").query();
        until(() -> canvas.zoomProperty().get().equals(Zoom.PAGE));
        assertFalse(canvas.wordsProperty().get());
        assertEquals(
                draft().get("at.flag"),
                with(ReviewSession::state).flags().get(1).id());
    }

    @Test
    void whichPagesWereSeenWhole() {
        press(KeyCode.DIGIT0);
        until(() -> draft().getOrDefault("seen", "").contains(SampleCase.DISCHARGE));
        assertEquals(SampleCase.DISCHARGE + "#1", draft().get("seen"), "and no other page");
    }

    private TextArea area() {
        return (TextArea) robot.lookup(".decision-panel .text-area").query();
    }

    private boolean texts(String wanted) {
        return robot.lookup(node -> node instanceof Labeled && node.isVisible()).queryAll().stream()
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .anyMatch(wanted::equals);
    }

    private Map<String, String> draft() {
        return with(ReviewSession::draft);
    }

    private <T> T with(java.util.function.Function<ReviewSession, T> ask) {
        try (var session = window.desk.open(window.claims.get(0))) {
            return ask.apply(session);
        }
    }
}
