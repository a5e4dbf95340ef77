package countersign.ui.office;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.journal.Place;
import countersign.journal.Sample;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.Stage;
import countersign.model.journal.Event;
import countersign.review.Outcome;
import countersign.ui.review.SampleCase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A supervisor settles two decisions on one claim, which stand side by side. */
@Tag("screen")
@SuppressWarnings("NullAway.Init") // set by TestFX before each test
class ConflictScreenTest extends OfficeCase {

    private javafx.stage.Stage stage;

    ConflictScreenTest() throws IOException {
        super(new SampleCase("HZ-210412-00731", false));
        var claim = office.claims.get(0);
        var events = office.store.events();
        var offline = Sample.author("wang")
                .write(
                        new Event.DecisionVerified(Decision.APPROVE, "", "病理支持轻度。", Map.of()),
                        new Place(claim, 1, Stage.VERIFY, events.head(claim)));
        office.as("lin", Role.VERIFIER, claim, session -> {
            var first = session.state().flags().get(0).id();
            assertInstanceOf(Outcome.Recorded.class, session.confirm(first));
            assertInstanceOf(Outcome.Recorded.class, session.decide(Decision.REJECT, "waiting-period", "", Map.of()));
        });
        events.record(List.of(Sample.author("platform")
                .write(
                        new Event.DecisionContested(offline, "slot-taken"),
                        new Place(claim, 1, Stage.CLOSED, events.head(claim)))));
    }

    @Start
    void start(javafx.stage.Stage stage) {
        place(stage, 1440, 900);
        this.stage = stage;
    }

    @Stop
    void stop() {
        office.close();
    }

    @Test
    void bothDecisionsStandSideBySideAndEitherCanBeTaken() {
        enter(stage, "zhao", "赵文博", Role.SUPERVISOR);
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> keyboard.texts().contains("Two decisions were made on this claim"));

        var said = keyboard.texts();
        assertTrue(said.containsAll(List.of("stands", "contested", "Refused", "“病理支持轻度。”")), said::toString);
        assertTrue(said.contains("≠ 3 of 3 rows differ"), said::toString);
        assertTrue(said.contains("F1 Inside the waiting period: Confirmed"), said::toString);
        assertTrue(said.contains("F1 Inside the waiting period: Open"), said::toString);
        assertTrue(said.contains("Let A stand, refuse"), said::toString);
        assertTrue(said.contains("How it happened"), said::toString);
        assertTrue(said.contains("reached the platform first"), said::toString);

        int pages = office.state(0).checked().orElseThrow().file().documents().size();
        for (int i = 0; i < 2 * pages + 1; i++) {
            keyboard.press(i <= pages ? KeyCode.PAGE_UP : KeyCode.PAGE_DOWN); // reading
        }
        keyboard.press(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> robot.lookup(".ruling-pane .reason-list").query().isFocused());
        keyboard.press(KeyCode.DIGIT1);
        until(() -> robot.lookup(".ruling-pane .text-area").query().isFocused());
        robot.write("The pathology report supports it.");
        keyboard.press(KeyCode.TAB);
        keyboard.press(KeyCode.SPACE);
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> office.state(0).stage() == Stage.CLOSED);

        assertEquals(Optional.of(Decision.APPROVE), office.state(0).summary().decision());
    }

    @Test
    void whoeverTookOneReadsBothAndSpeaksToIt() {
        robot.interact(() -> office.show(stage, "lin", "林晓岚", Role.VERIFIER));
        keyboard.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> !robot.lookup(".table-row-cell:filled").queryAll().isEmpty());
        robot.interact(() -> robot.lookup(".table-view").query().requestFocus());
        keyboard.press(KeyCode.HOME);
        keyboard.press(KeyCode.ENTER);
        until(() -> keyboard.texts().contains("Two decisions were made on this claim"));

        assertTrue(keyboard.texts().contains("Only a supervisor signs off. You can read everything here."));
        robot.interact(() -> robot.lookup(".ruling-pane .text-area").query().requestFocus());
        robot.write("The paraffin report came later.");
        robot.interact(() -> robot.lookup("Say it").queryButton().fire());
        until(() -> keyboard.texts().stream().anyMatch(text -> text.startsWith("“The paraffin report came later.” ")));

        assertEquals(Stage.DISPUTE, office.state(0).stage());
    }

    @Test
    void theAdvisorCanBeAskedByGivingItBack() {
        enter(stage, "zhao", "赵文博", Role.SUPERVISOR);
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> keyboard.texts().contains("Two decisions were made on this claim"));
        int pages = office.state(0).checked().orElseThrow().file().documents().size();
        for (int i = 0; i < 2 * pages + 1; i++) {
            keyboard.press(i <= pages ? KeyCode.PAGE_UP : KeyCode.PAGE_DOWN); // reading
        }
        keyboard.press(KeyCode.ALT, KeyCode.DIGIT4);
        until(() -> robot.lookup(".ruling-pane .reason-list").query().isFocused());
        keyboard.press(KeyCode.ENTER);
        until(() -> robot.lookup(".ruling-pane .text-area").query().isFocused());
        robot.write("Does the frozen section show the class?");
        keyboard.press(KeyCode.TAB);
        keyboard.press(KeyCode.SPACE);
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> office.state(0).stage() == Stage.VERIFY);
    }
}
