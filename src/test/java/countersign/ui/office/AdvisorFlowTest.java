package countersign.ui.office;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.check.CriteriaReport;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.Stage;
import countersign.model.journal.EventType;
import countersign.model.opinion.Annotation.Shape;
import countersign.model.opinion.Support;
import countersign.model.opinion.View;
import countersign.review.Proceedings.Part;
import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.kit.Command;
import countersign.ui.review.SampleCase;
import countersign.ui.shell.Window;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A medical advisor answers by keyboard, from the list of questions to the signed event. */
@Tag("screen")
class AdvisorFlowTest extends OfficeCase {

    private @Nullable Window window;

    AdvisorFlowTest() throws IOException {
        super(new SampleCase("HZ-210412-00731", false));
        var claim = office.claims.get(0);
        var flag = office.state(0).flags().get(1).id();
        office.as("lin", Role.VERIFIER, claim, session -> session.refer("左乳是笔误吗？", List.of(flag)));
    }

    @Start
    void start(javafx.stage.Stage stage) {
        place(stage, 1366, 768);
        window = office.show(stage, "he", "何清源", Role.ADVISOR);
    }

    @Stop
    void stop() {
        office.close();
    }

    @Test
    void answersAQuestionByKeyboardAlone() {
        open();
        var criteria = CriteriaReport.of(office.state(0).checked().orElseThrow().file())
                .orElseThrow();
        int asked = criteria.criteria().size() + criteria.exclusions().size();
        assertTrue(asked >= 7, "the definition has " + asked);
        keyboard.countAnew();
        keyboard.press(KeyCode.M);
        keyboard.press(KeyCode.M);
        keyboard.press(KeyCode.U);
        keyboard.press(KeyCode.SHIFT, KeyCode.M); // the rest as the records show
        keyboard.press(KeyCode.ALT, KeyCode.DIGIT1);
        until(() -> robot.lookup(".opinion-pane .text-area").query().isFocused());
        robot.write("A slip of the pen");
        keyboard.press(KeyCode.TAB);
        keyboard.press(KeyCode.SPACE); // no tie
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> office.state(0).proceedings().opinions().size() == 1);

        assertTrue(keyboard.strokes() <= 9, keyboard.strokes() + " keys");
        var opinion = office.state(0).proceedings().opinions().get(0);
        assertEquals("he", opinion.by().actor());
        assertEquals(Support.SUPPORTS, opinion.opinion().support());
        assertEquals("A slip of the pen", opinion.opinion().reasoning());
        assertTrue(opinion.opinion().criteria().size() >= 7);
        assertEquals(View.NOT_SHOWN, opinion.opinion().criteria().get(2).view());
        var state = office.state(0);
        assertEquals(Stage.VERIFY, state.stage());
        assertEquals(
                EventType.DECISION_ADVISED,
                state.history().get(state.history().size() - 1).type());
        assertEquals(
                opinion, state.proceedings().answer(state.flags().get(1).id()).orElseThrow());
        until(() -> keyboard.texts().contains("No questions wait"));
    }

    @Test
    void drawsMovesAndUndoesMarksWithoutAMouse() {
        open();
        keyboard.press(KeyCode.H);
        keyboard.press(KeyCode.ENTER);
        keyboard.press(KeyCode.R);
        keyboard.press(KeyCode.ENTER);
        keyboard.press(KeyCode.SHIFT, KeyCode.RIGHT);
        keyboard.press(KeyCode.UP);
        keyboard.press(KeyCode.ESCAPE);
        keyboard.press(KeyCode.T);
        keyboard.press(KeyCode.ENTER);
        until(() -> robot.lookup(".mark-bar .text-field").query().isFocused());
        robot.write("slip?");
        keyboard.press(KeyCode.ENTER);
        keyboard.press(KeyCode.A);
        keyboard.press(KeyCode.ENTER);
        keyboard.press(KeyCode.CONTROL, KeyCode.Z);
        keyboard.press(KeyCode.V);
        keyboard.press(KeyCode.DELETE); // the first of the page
        keyboard.press(KeyCode.ALT, KeyCode.DIGIT3);
        until(() -> robot.lookup(".opinion-pane .text-area").query().isFocused());
        robot.write("See the marks");
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER); // leads to the declaration
        until(() -> keyboard.texts().contains("Declare that you have no tie (Space), then sign."));
        keyboard.press(KeyCode.SPACE);
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> office.state(0).proceedings().opinions().size() == 1);

        var marks = office.state(0).proceedings().opinions().get(0).opinion().marks();
        assertEquals(
                List.of(Shape.BOX, Shape.NOTE),
                marks.stream().map(mark -> mark.shape()).toList());
        assertEquals("slip?", marks.get(1).text());
        assertEquals(SampleCase.PATHOLOGY, pathologyOrFirst(marks.get(0).page().file()));
    }

    @Test
    void keepsTheDraftWithoutBeingAsked() {
        open();
        keyboard.press(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> robot.lookup(".opinion-pane .text-area").query().isFocused());
        robot.write("Half a sentence");
        until(() -> draft().contains("Half a sentence"));
        keyboard.press(KeyCode.ESCAPE);
        keyboard.press(KeyCode.ESCAPE);
        until(() -> !robot.lookup(".table-row-cell:filled").queryAll().isEmpty());
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> robot.lookup(".opinion-pane .text-area").queryAllAs(TextArea.class).stream()
                .anyMatch(area -> area.getText().equals("Half a sentence")));
    }

    private String draft() {
        try (var session = office.desk("he", "何清源", Role.ADVISOR).open(office.claims.get(0))) {
            return session.draft().getOrDefault("opinion", "");
        }
    }

    /** The words that were asked about lie on either of the two pages that disagree. */
    private static String pathologyOrFirst(String file) {
        return file.equals(SampleCase.DISCHARGE) ? SampleCase.PATHOLOGY : file;
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
        until(() -> robot.lookup(".criterion-row").queryAll().size() > 3);
        until(() -> keyboard.texts().contains("左乳是笔误吗？"));
        assertTrue(office.state(0).proceedings().parts().stream().noneMatch(Part.Advised.class::isInstance));
    }
}
