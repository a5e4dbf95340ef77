package countersign.ui.office;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.adjudication.Role;
import countersign.review.Activity;
import countersign.review.TimeLog;
import countersign.text.Language;
import countersign.ui.review.SampleCase;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The settings tell a person their own times, and forget them when told so. */
@Tag("screen")
class OwnTimeTest extends OfficeCase {

    OwnTimeTest() throws IOException {
        super(new SampleCase("HZ-210412-00731", false));
        TimeLog times = office.desk("lin", "林晓岚", Role.VERIFIER).times();
        for (int minutes : new int[] {2, 4, 9}) {
            var claim = UUID.randomUUID();
            times.add(claim, Instant.EPOCH, Map.of(Activity.PAGES, Duration.ofMinutes(minutes)));
            times.add(claim, Instant.EPOCH, Map.of(Activity.DECISION, Duration.ofSeconds(20)));
            times.decided(claim);
        }
    }

    @Start
    void start(Stage stage) {
        place(stage, 1366, 768);
        office.show(stage, "lin", "林晓岚", Role.VERIFIER);
    }

    @Stop
    void stop() {
        office.close();
    }

    @Test
    void tellsThemAndForgetsThem() {
        until(() -> keyboard.texts().contains("4 min 20 s"));
        keyboard.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        until(() -> keyboard.texts().contains("4 min 20 s (3 claims decided)"));
        assertTrue(keyboard.texts().contains("Reading pages"));
        assertTrue(keyboard.texts().contains("94%"), () -> keyboard.texts().toString());
        robot.interact(() -> office.wording.speak(Language.ZH));
        until(() -> keyboard.texts().contains("4 分 20 秒（已决定 3 案）"));

        robot.interact(() -> robot.lookup("清除").queryButton().fire());
        until(() -> keyboard.texts().contains("已决定 0 案，满 3 案后显示"));
        assertTrue(
                office.desk("lin", "林晓岚", Role.VERIFIER).times().sum().shares().isEmpty());
    }
}
