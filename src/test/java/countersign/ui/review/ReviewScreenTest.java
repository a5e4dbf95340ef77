package countersign.ui.review;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.adjudication.Decision;
import countersign.model.adjudication.FlagState;
import countersign.text.Language;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.PageGeometry;
import countersign.ui.kit.PageMarks.Mark;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The review of a claim in the real window over a real store, by keyboard. */
@Tag("screen")
class ReviewScreenTest extends ReviewCase {

    ReviewScreenTest() throws IOException {
        super(
                new ReviewWindow(
                        folder(), new SampleCase("HZ-210412-00731", false), new SampleCase("HZ-210412-00800", true)),
                1280,
                800);
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
        keyboard.countAnew();
    }

    @Test
    void decidesTheFlaggedClaimByKeyboardAlone() {
        press(KeyCode.C); // F1
        until(() -> state().flags().get(0).state() == FlagState.CONFIRMED);
        press(KeyCode.C); // F2
        press(KeyCode.D); // F3
        press(KeyCode.DIGIT2);
        press(KeyCode.ENTER);
        press(KeyCode.C); // F4
        press(KeyCode.D); // F5
        press(KeyCode.DIGIT1);
        press(KeyCode.ENTER);
        press(KeyCode.C); // F6
        until(() -> state().flags().stream().noneMatch(flag -> flag.state() == FlagState.OPEN));
        press(KeyCode.ALT, KeyCode.DIGIT4);
        press(KeyCode.DIGIT1);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> state().decided().isPresent());

        assertEquals(4 * 1 + 2 * 3 + 3, keyboard.strokes());
        assertEquals(Decision.REJECT, state().decided().orElseThrow().decision());
        assertEquals("waiting-period", state().decided().orElseThrow().reason());
        assertEquals(
                List.of("corrected", "guess"),
                state().flags().stream()
                        .filter(flag -> flag.state() == FlagState.DISMISSED)
                        .map(flag -> flag.reason())
                        .toList());
        until(() -> texts().contains("HZ-210412-00800"));
        until(() -> texts().contains("No contradictions found in 7 pages; 1 page could not be read"));
    }

    @Test
    void takesAJudgementBack() {
        press(KeyCode.C);
        until(() -> state().flags().get(0).state() == FlagState.CONFIRMED);

        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> state().flags().get(0).state() == FlagState.OPEN);

        press(KeyCode.CONTROL, KeyCode.Y);
        until(() -> state().flags().get(0).state() == FlagState.CONFIRMED);
    }

    @Test
    void otherReasonNeedsWords() {
        press(KeyCode.D);
        press(KeyCode.DIGIT6);
        press(KeyCode.ENTER);
        assertEquals(FlagState.OPEN, state().flags().get(0).state());
        until(() -> robot.lookup(".judge-panel .text-field").query().isFocused());

        robot.write("told by phone");
        press(KeyCode.ENTER);
        until(() -> state().flags().get(0).state() == FlagState.DISMISSED);

        assertEquals("told by phone", state().flags().get(0).text());
    }

    @Test
    void asksTheMemberInsteadOfTheAdvisor() {
        press(KeyCode.Q);
        until(() -> robot.lookup(".judge-panel .text-field").query().isFocused());
        press(KeyCode.ALT, KeyCode.DIGIT2);
        robot.write("since when?");
        press(KeyCode.ENTER);
        until(() -> state().flags().get(0).state() == FlagState.ASKED);

        assertEquals("member", state().flags().get(0).reason());
        assertEquals(0, state().summary().questions());
        until(() -> texts().stream().anyMatch(text -> text.endsWith("to ask the member: since when?")));
    }

    @Test
    void openCriticalFlagsStandAgainstApproval() {
        press(KeyCode.ALT, KeyCode.DIGIT1);
        until(() -> texts().contains("3 critical flags are open"));
        press(KeyCode.CONTROL, KeyCode.ENTER);

        assertTrue(state().decided().isEmpty());
        press(KeyCode.ENTER);
        until(() -> robot.lookup(".decision-panel").queryAll().isEmpty());
    }

    @Test
    void approvesACleanClaimInTwoKeys() {
        press(KeyCode.CLOSE_BRACKET);
        until(() -> texts().contains("HZ-210412-00800"));
        until(() -> robot.lookup(".flag-card").queryAll().isEmpty());
        keyboard.countAnew();

        press(KeyCode.ALT, KeyCode.DIGIT1);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> state(1).decided().isPresent());

        assertEquals(2, keyboard.strokes());
        assertEquals(Decision.APPROVE, state(1).decided().orElseThrow().decision());
    }

    @Test
    void comparesBothPlacesOfAFlag() {
        press(KeyCode.J);
        press(KeyCode.S);
        until(() -> canvases().size() == 2);
        until(() -> selected(canvases().get(0)).equals(Set.of("F2A"))
                && selected(canvases().get(1)).equals(Set.of("F2B")));

        for (PageCanvas canvas : canvases()) {
            var mark = canvas.marksProperty().get().evidence().stream()
                    .filter(Mark::selected)
                    .findFirst()
                    .orElseThrow();
            var place = canvas.geometryProperty().get().toPane(mark.box());
            assertTrue(place.getMinY() >= 0 && place.getMaxY() <= canvas.getHeight(), "words out of sight");
            assertFalse(canvas.failedProperty().get());
        }

        press(KeyCode.X);
        until(() -> selected(canvases().get(0)).equals(Set.of("F2B")));
        press(KeyCode.S);
        until(() -> canvases().size() == 1);
    }

    @Test
    void saysWhatWouldCountWhereAFlagHasNoSecondPlace() {
        for (int i = 0; i < 4; i++) {
            press(KeyCode.J);
        }
        press(KeyCode.S);
        until(() -> texts().contains("What would count here"));
        until(() -> texts().contains("May be it, nobody has told what it is:"));
    }

    @Test
    void documentsComeOutOfTheirStripWhileTheyHaveTheFocus() {
        until(() -> !robot.lookup(".documents-strip").queryAll().isEmpty());
        press(KeyCode.F6);
        until(() -> robot.lookup(".documents .list-view").query().isFocused());
        until(() -> robot.lookup(".strip-pane").queryAll().isEmpty());
        press(KeyCode.F6);
        until(() -> !robot.lookup(".strip-pane").queryAll().isEmpty());
    }

    @Test
    void enterGoesFromAToB() {
        until(() -> selected(canvases().get(0)).equals(Set.of("F1A")));
        press(KeyCode.ENTER);
        until(() -> selected(canvases().get(0)).equals(Set.of("F1B")));
        press(KeyCode.ENTER);
        until(() -> selected(canvases().get(0)).equals(Set.of("F1A")));
    }

    @Test
    void zoomsTurnsAndFitsByKeys() {
        var canvas = canvases().get(0);
        double fitted = geometry(canvas).factor();
        press(KeyCode.EQUALS);
        until(() -> geometry(canvas).factor() > fitted);
        press(KeyCode.W);
        until(() -> Math.abs(geometry(canvas).factor() - fitted) < 1e-9);
        press(KeyCode.DIGIT0);
        until(() -> geometry(canvas).maxScrollY() < 1);
        press(KeyCode.SHIFT, KeyCode.R);
        until(() -> geometry(canvas).turns() == 1);
        press(KeyCode.B);
        until(() -> !canvas.wordsProperty().get());
    }

    @Test
    void pageThatCannotBeShownSaysWhy() {
        for (int i = 0; i < 8; i++) {
            press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        }
        until(() -> texts().contains("This page can't be shown"));
    }

    @Test
    void speaksChineseAtOnce() {
        robot.interact(() -> window.wording.speak(Language.ZH));

        until(() -> texts().containsAll(Set.of("同意给付", "确认", "疑点", "出院小结")));
        var english = texts().stream()
                .filter(text -> text.matches(".*[A-Za-z]{5,}.*"))
                .filter(text -> !Set.of("Countersign", "Enter", "Shift").contains(text))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), english);
    }

    private static PageGeometry geometry(PageCanvas canvas) {
        return canvas.geometryProperty().get();
    }

    private List<PageCanvas> canvases() {
        return robot.lookup(".page-canvas").queryAll().stream()
                .filter(ReviewScreenTest::isInSight)
                .map(PageCanvas.class::cast)
                .toList();
    }

    private static boolean isInSight(Node node) {
        return node.isVisible() && (node.getParent() == null || isInSight(node.getParent()));
    }

    /** The evidence drawn as selected that lies on screen: flag and letter. */
    private static Set<String> selected(PageCanvas canvas) {
        return canvas.marksProperty().get().evidence().stream()
                .filter(Mark::selected)
                .map(mark -> mark.flag() + mark.letter())
                .collect(Collectors.toSet());
    }

    private Set<String> texts() {
        return robot.lookup((Node node) -> node instanceof Labeled && node.isVisible()).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.toSet());
    }
}
