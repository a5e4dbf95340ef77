package countersign.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import countersign.model.adjudication.FlagState;
import countersign.review.ReviewSession;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.Zoom;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** What is begun and left is on disk within a second, and there again when one comes back. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class UnfinishedScreenTest {

    private final FxRobot robot = new FxRobot();
    private final ReviewWindow window;

    UnfinishedScreenTest() throws IOException {
        window = new ReviewWindow(
                Files.createTempDirectory("unfinished"),
                new SampleCase("HZ-210412-00731", false),
                new SampleCase("HZ-210412-00800", true));
    }

    @Start
    void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1440);
        stage.setHeight(900);
        window.show(stage);
    }

    @BeforeEach
    void openTheFlaggedClaim() {
        until(() -> !robot.lookup(".table-row-cell:filled").queryAll().isEmpty());
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> robot.lookup(".flag-card").queryAll().size() == 6);
    }

    @AfterEach
    void forgetKeys() {
        robot.release(new KeyCode[0]);
    }

    @Stop
    void stop() {
        window.close();
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

    private void press(KeyCode... stroke) {
        robot.press(stroke);
        robot.release(stroke);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> met) {
        Awaitility.await().atMost(java.time.Duration.ofSeconds(30)).until(() -> {
            var answer = new CompletableFuture<Boolean>();
            Platform.runLater(() -> {
                try {
                    answer.complete(met.call());
                } catch (Exception e) {
                    answer.complete(false);
                }
            });
            return answer.get();
        });
    }
}
