package countersign.ui.review;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.FlagState;
import countersign.model.fact.FactKey;
import countersign.model.journal.EventType;
import countersign.review.CaseState.JudgedFlag;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.PageFilter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Words corrected in the real window by keys alone; facts and flags are those that the program finds. */
@Tag("screen")
class CorrectionScreenTest extends ReviewCase {

    CorrectionScreenTest() throws IOException {
        super(new ReviewWindow(folder(), true, new SampleCase("HZ-210412-00731", false)), 1366, 768);
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
    void openTheClaim() {
        takeNext();
        until(() -> !robot.lookup(".flag-card").queryAll().isEmpty());
        keyboard.countAnew();
    }

    @Test
    void correctsAnUnsureWordWhereItStands() {
        press(KeyCode.U);
        until(() -> canvas().marksProperty().get().chosen().isPresent());
        int unsure = canvas().marksProperty().get().unsure().size();
        press(KeyCode.ENTER);
        until(() -> field().isFocused());
        var before = field().getText();
        type("免疫组化阳性");
        press(KeyCode.ENTER);
        until(() -> !state().corrections().isEmpty());
        until(() -> robot.lookup(".correct-panel").queryAll().isEmpty());

        assertEquals(3, keyboard.strokes());
        var read = state().corrections().get(0);
        assertEquals(before, read.correction().before());
        assertEquals("免疫组化阳性", read.correction().text());
        assertEquals("林晓岚", read.by().name());
        assertEquals(SampleCase.DISCHARGE, read.correction().page().file());
        assertTrue(lines().stream().anyMatch(line -> line.startsWith("免疫组化阳性")));
        until(() -> canvas().marksProperty().get().unsure().size() < unsure);
        press(KeyCode.ENTER);
        until(() -> field().isFocused());
        assertTrue(texts().contains(before), "what the reader read is still there to take back");
    }

    @Test
    void factsAndFlagsFollowACorrectedFactAndComeBackWithUndo() {
        var early = flag(FlagKind.WAITING_PERIOD).orElseThrow();
        press(KeyCode.DIGIT2);
        until(() -> !robot.lookup(".fact-line").queryAll().isEmpty());
        press(KeyCode.N);
        press(KeyCode.ENTER);
        until(() -> field().isFocused());
        type(field().getText().replace("8月余", "1月余"));
        until(() -> texts().stream().anyMatch(text -> text.equals("≈ 2021-02")));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> flag(FlagKind.WAITING_PERIOD).isEmpty());

        assertEquals(4, keyboard.strokes());
        until(() -> state().corrections().size() == 2);
        assertEquals(
                List.of(EventType.FACT_CORRECTED, EventType.FACT_ACCEPTED),
                state().history().stream()
                        .map(past -> past.type())
                        .filter(type -> type == EventType.FACT_CORRECTED || type == EventType.FACT_ACCEPTED)
                        .toList());
        until(() -> robot.lookup(".correct-panel").queryAll().isEmpty());
        assertFalse(onsets().stream().anyMatch(onset -> onset.startsWith("2020-0")));

        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> state().corrections().size() == 1);
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> flag(FlagKind.WAITING_PERIOD).isPresent());
        assertEquals(early.id(), flag(FlagKind.WAITING_PERIOD).orElseThrow().id());
        assertTrue(onsets().stream().anyMatch(onset -> onset.startsWith("2020-0")));
    }

    @Test
    void aFlagThatStaysTheSameKeepsWhatWasMadeOfIt() {
        press(KeyCode.C);
        until(() -> state().flags().stream().anyMatch(flag -> flag.state() == FlagState.CONFIRMED));
        var confirmed = state().flags().stream()
                .filter(flag -> flag.state() == FlagState.CONFIRMED)
                .map(JudgedFlag::id)
                .toList();
        press(KeyCode.U);
        press(KeyCode.ENTER);
        until(() -> field().isFocused());
        type("免疫组化阳性");
        press(KeyCode.ENTER);
        until(() -> !state().corrections().isEmpty());

        assertEquals(
                confirmed,
                state().flags().stream()
                        .filter(flag -> flag.state() == FlagState.CONFIRMED)
                        .map(JudgedFlag::id)
                        .toList());
    }

    @Test
    void unchangedWordsAreFoundRightAndEscKeepsThemAsTheyAre() {
        press(KeyCode.U);
        press(KeyCode.ENTER);
        until(() -> field().isFocused());
        press(KeyCode.ESCAPE);
        until(() -> robot.lookup(".correct-panel").queryAll().isEmpty());
        assertEquals(List.of(), state().corrections());

        press(KeyCode.ENTER);
        until(() -> field().isFocused());
        press(KeyCode.ENTER);
        until(() -> !state().corrections().isEmpty());
        assertEquals(
                EventType.FACT_ACCEPTED,
                state().history().stream()
                        .map(past -> past.type())
                        .filter(type -> type != EventType.FLAG_RAISED)
                        .reduce((earlier, later) -> later)
                        .orElseThrow());
    }

    @Test
    void findsWordsOnOtherPagesAndLetsThemBeCorrected() {
        press(KeyCode.CONTROL, KeyCode.F);
        until(() -> robot.lookup(".find-bar .text-field").query().isFocused());
        robot.interact(() -> ((TextField) robot.lookup(".find-bar .text-field").query()).setText("２１０３-0846"));
        until(() -> texts().contains("1 of 1"));
        press(KeyCode.ESCAPE);
        until(() -> canvas().isFocused());
        press(KeyCode.ENTER);
        until(() -> field().isFocused());

        assertEquals("2103-0846", field().getText());
    }

    @Test
    void changesOnlyTheViewOfAPage() {
        press(KeyCode.SHIFT, KeyCode.S);
        until(() -> canvas().filterProperty().get().equals(new PageFilter(true, false)));
        press(KeyCode.SHIFT, KeyCode.C);
        until(() -> canvas().filterProperty().get().equals(new PageFilter(true, true)));
        press(KeyCode.SHIFT, KeyCode.M);
        until(() -> canvas().magnifiedProperty().get());
        press(KeyCode.SHIFT, KeyCode.R);
        until(() -> canvas().turnsProperty().get() == 1);
        press(KeyCode.PAGE_DOWN);
        until(() -> canvas().turnsProperty().get() == 0);
        press(KeyCode.PAGE_UP);
        until(() -> canvas().turnsProperty().get() == 1);

        assertEquals(List.of(), state().corrections());
    }

    private PageCanvas canvas() {
        return (PageCanvas) robot.lookup(".page-canvas").query();
    }

    private TextField field() {
        return (TextField) robot.lookup(".correct-panel .text-field").query();
    }

    private void type(String text) {
        robot.interact(() -> field().setText(text));
    }

    private List<String> texts() {
        return robot.lookup(node -> node instanceof Labeled && node.isVisible()).queryAll().stream()
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .toList();
    }

    private List<String> lines() {
        return state().checked().orElseThrow().file().documents().stream()
                .flatMap(document -> document.transcripts().stream())
                .flatMap(page -> page.lines().stream())
                .map(line -> line.text())
                .toList();
    }

    private List<String> onsets() {
        return state().checked()
                .orElseThrow()
                .file()
                .facts()
                .each(FactKey.ONSET)
                .map(fact -> fact.value().toString())
                .toList();
    }

    private Optional<JudgedFlag> flag(FlagKind kind) {
        return state().flags().stream()
                .filter(flag -> flag.flag().kind() == kind)
                .findFirst();
    }
}
