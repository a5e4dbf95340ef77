package countersign.ui.office;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.Stage;
import countersign.model.journal.EventType;
import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.kit.Command;
import countersign.ui.review.SampleCase;
import countersign.ui.shell.Window;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A supervisor signs off by keyboard, from the list of disputed claims to the signed event. */
@Tag("screen")
class SignOffFlowTest extends OfficeCase {

    private @Nullable Window window;

    SignOffFlowTest() throws IOException {
        super(new SampleCase("HZ-210412-00731", false), new SampleCase("HZ-210412-00800", true));
        var claim = office.claims.get(0);
        office.as(
                "lin",
                Role.VERIFIER,
                claim,
                session -> session.decide(Decision.REJECT, "waiting-period", "", Map.of()));
        office.as("lin", Role.VERIFIER, claim, session -> session.object("我不同意，肿块是最近才发现的。"));
        office.as(
                "zhao",
                Role.VERIFIER,
                office.claims.get(1),
                session -> session.decide(Decision.REFER_SUPERVISOR, "amount", "", Map.of()));
    }

    @Start
    void start(javafx.stage.Stage stage) {
        place(stage, 1366, 768);
        window = office.show(stage, "zhao", "赵文博", Role.SUPERVISOR);
    }

    @Stop
    void stop() {
        office.close();
    }

    @Test
    void overturnsARefusalByKeyboardAlone() {
        open();
        int pages = office.state(0).checked().orElseThrow().file().documents().size();
        keyboard.press(KeyCode.PAGE_UP);
        for (int i = 0; i < 2 * pages; i++) {
            keyboard.press(i < pages ? KeyCode.PAGE_UP : KeyCode.PAGE_DOWN); // reading
        }
        keyboard.countAnew();
        keyboard.press(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> robot.lookup(".ruling-pane .reason-list").query().isFocused());
        keyboard.press(KeyCode.DIGIT1);
        until(() -> robot.lookup(".ruling-pane .text-area").query().isFocused());
        robot.write("The lump was found after the waiting period.");
        keyboard.press(KeyCode.TAB);
        keyboard.press(KeyCode.SPACE); // all pages read
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> office.state(0).stage() == Stage.CLOSED);

        assertTrue(keyboard.strokes() <= 5, keyboard.strokes() + " keys");
        var state = office.state(0);
        assertEquals(Optional.of(Decision.APPROVE), state.summary().decision());
        assertEquals(
                EventType.DECISION_SIGNED_OFF,
                state.history().get(state.history().size() - 1).type());
        assertEquals("supplied", state.decided().orElseThrow().reason());
        assertEquals("zhao", state.decided().orElseThrow().by().actor());
    }

    @Test
    void doesNotSignBeforeEverythingIsThere() {
        open();
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> keyboard.texts().contains("Choose a ruling."));
        keyboard.press(KeyCode.ALT, KeyCode.DIGIT1);
        keyboard.press(KeyCode.DIGIT2);
        until(() -> robot.lookup(".ruling-pane .text-area").query().isFocused());
        robot.write("short");
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> keyboard.texts().contains("Write at least 10 characters for the member."));
        robot.write(" and then long enough");
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> keyboard.texts().contains("Some pages have not been opened. PgDn goes through them."));

        assertEquals(Stage.DISPUTE, office.state(0).stage());
    }

    @Test
    void whoeverDecidedIsToldWhyTheyMayNotSign() {
        open();
        keyboard.press(KeyCode.CLOSE_BRACKET);
        until(() ->
                keyboard.texts().contains("You took part in deciding this claim. Somebody else has to sign it off."));

        assertTrue(robot.lookup(".sign-foot").queryAll().stream().noneMatch(node -> node.isVisible()));
        keyboard.press(KeyCode.ALT, KeyCode.DIGIT1);
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Stage.SIGNOFF, office.state(1).stage());
    }

    @Test
    void hasWordsForEachCommandInBothLanguages() {
        open();
        var commands = Objects.requireNonNull(window).keyMap();
        for (var language : Language.values()) {
            var texts = Texts.in(language);
            assertEquals(
                    List.of(),
                    commands.stream()
                            .map(Command::text)
                            .filter(text -> !texts.has(text))
                            .toList());
        }
    }

    private void open() {
        until(() -> !robot.lookup(".table-row-cell:filled").queryAll().isEmpty());
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> keyboard.texts().contains("Member objects"));
    }
}
