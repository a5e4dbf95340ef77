package countersign.ui;

import static countersign.ui.Keyboard.until;
import static countersign.ui.WindowRobot.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.intake.IntakeState;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.SyncState;
import countersign.model.page.Problem;
import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.kit.Theme;
import countersign.ui.shell.SyncStatus;
import countersign.ui.shell.SyncStatus.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The real window, headless, over claims in memory. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by TestFX before each test
class WindowScreenTest {

    private final List<ClaimSummary> claims = SampleClaims.many(46);
    private TestWindow window;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        window = new TestWindow(primary, claims, true);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        window.window.show();
    }

    @Test
    void opensTheMostUrgentClaimByKeyboardAndComesBack(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until(() -> window.opened.equals(List.of(claims.get(0).id())));
        until(() -> texts().contains(claims.get(0).number()));

        robot.type(KeyCode.CLOSE_BRACKET);
        until(() -> window.opened.size() == 2);

        robot.type(KeyCode.ESCAPE);
        until(() -> table().isVisible());
    }

    @Test
    void opensTheChosenRowWithEnter(FxRobot robot) {
        robot.interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(3);
        });

        robot.type(KeyCode.ENTER);
        until(() -> window.opened.equals(List.of(claims.get(3).id())));
    }

    @Test
    void opensTheFirstOfAListFromWhichNothingIsTakenNext(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT5).release(KeyCode.CONTROL);
        until(() -> table().isFocused() && table().getSelectionModel().getSelectedIndex() == 0);

        robot.type(KeyCode.ENTER);
        until(() -> window.opened.size() == 1);
        assertTrue(claims.stream()
                .filter(claim -> claim.id().equals(window.opened.get(0)))
                .allMatch(claim -> claim.decision().isPresent()));
    }

    @Test
    void filtersByChips(FxRobot robot) {
        long critical = claims.stream()
                .filter(claim -> claim.decision().isEmpty() && claim.flags().critical() > 0)
                .count();

        robot.clickOn("#filter-critical");
        until(() -> table().getItems().size() == critical);
        assertFalse(((ToggleButton) robot.lookup("#filter-all").query()).isSelected());

        robot.clickOn("#filter-all");
        until(() -> table().getItems().size() == 44);
    }

    @Test
    void searchTakesNoLetterOfItsKeyAndKeepsCommandsOut(FxRobot robot) {
        robot.type(KeyCode.SLASH);
        var field = (TextInputControl) robot.lookup("#worklist-search").query();
        until(field::isFocused);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", field.getText());

        robot.write("00137");
        until(() -> field.getText().equals("00137"));
        until(() -> table().getItems().size() == 1);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        until(() -> window.opened.equals(List.of(claims.get(1).id())));
    }

    @Test
    void findsAClaimThroughThePalette(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        write(robot, claims.get(5).number().substring(10));
        robot.type(KeyCode.ENTER);
        until(() -> window.opened.equals(List.of(claims.get(5).id())));
    }

    @Test
    void speaksTheOtherLanguageAtOnce(FxRobot robot) {
        robot.interact(() -> window.reads(20, 3, 9));
        var onlyEnglish = onlyIn(Language.EN, Language.ZH);
        until(() -> !common(onlyEnglish).isEmpty());

        robot.interact(() -> window.wording.speak(Language.ZH));
        until(() -> texts().contains("领取下一案"));
        assertEquals(Set.of(), common(onlyEnglish));
        robot.interact(() -> window.wording.speak(Language.EN));
        assertEquals(Set.of(), common(onlyIn(Language.ZH, Language.EN)));
    }

    @Test
    void changesItsColoursAtOnce(FxRobot robot) {
        until(() -> ground(".header").getBrightness() > 0.9);

        robot.interact(() -> window.theme.use(Theme.Palette.DARK));
        until(() -> ground(".header").equals(Color.web("#161b22")));
    }

    @Test
    void growsWithTheText(FxRobot robot) {
        var number = table().getColumns().get(0);
        double before = number.getWidth();

        robot.interact(() -> window.theme.resize(150));
        until(() -> Math.abs(1.5 * before - number.getWidth()) < 1);
        until(() -> Math.abs(19.5 - foot().getFont().getSize()) < 0.1);
    }

    @Test
    void neverScrollsSidewaysInTheList(FxRobot robot) {
        var all = visible();
        robot.interact(() -> window.theme.resize(200));
        until(() -> !visible().equals(all) && !scrollsSideways());
        assertTrue(visible().containsAll(List.of("number", "member", "illness", "due", "flags")), visible()::toString);

        robot.interact(() -> window.theme.resize(100));
        until(() -> visible().equals(all));
    }

    private List<String> visible() {
        return table().getColumns().stream()
                .filter(TableColumn::isVisible)
                .map(column -> column.getId())
                .toList();
    }

    private boolean scrollsSideways() {
        return table().lookupAll(".scroll-bar").stream()
                .map(javafx.scene.control.ScrollBar.class::cast)
                .anyMatch(bar -> bar.isVisible() && bar.getOrientation() == javafx.geometry.Orientation.HORIZONTAL);
    }

    @Test
    void stopsAndGoesOnReading(FxRobot robot) {
        robot.interact(() -> window.reads(20, 3, 9));
        assertTrue(texts().contains("3 of 9 pages • 1 claim"));

        robot.interact(() -> command(KeyCode.K));
        write(robot, "stop reading");
        robot.type(KeyCode.ENTER);
        until(() -> window.intake.get().running().get(0).stopped());
        until(() -> texts().contains("stopped at 3 of 9 pages"));
    }

    @Test
    void showsTheKeysOfTheScreen(FxRobot robot) {
        robot.type(KeyCode.F1);
        until(() -> texts().contains("On this screen"));

        robot.type(KeyCode.ESCAPE);
        until(() -> !texts().contains("On this screen"));
    }

    @Test
    void saysThatTheDataAreOnlyForDemonstration() {
        assertTrue(texts().contains(Texts.in(Language.EN).of("window.demo")));
    }

    @Test
    void saysOnceWhyADossierWasNotTakenIn(FxRobot robot) {
        var refused = new IntakeState(List.of(), List.of(Problem.of("/in/HZ-9.zip", "zip-damaged")));
        robot.interact(() -> {
            window.intake.set(refused);
            window.intake.set(new IntakeState(window.intake.get().running(), refused.refusals()));
        });

        assertTrue(texts().contains("Not imported: HZ-9.zip"));
        assertTrue(texts().contains(Texts.in(Language.EN).of("problem.zip-damaged")));
        assertEquals(1, stage.getScene().getRoot().lookupAll(".notice").size());

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7); // its list says the same
        until(() -> stage.getScene().getRoot().lookupAll(".notice").isEmpty());
        assertTrue(texts().contains(Texts.in(Language.EN).of("problem.zip-damaged")));
    }

    @Test
    void tellsRecordedFromAcceptedAndOffline(FxRobot robot) {
        robot.interact(() -> window.sync.set(new SyncStatus(Link.OFFLINE, Optional.empty(), 2)));
        assertTrue(texts().contains("Not synced yet • 2 to send"));

        var waits = SampleClaims.decided(claims.get(0), Decision.REJECT, SyncState.TO_SEND);
        robot.interact(() -> changes(waits));
        assertFalse(texts().contains("Accepted by the platform"));
        robot.interact(() -> changes(SampleClaims.decided(waits, Decision.REJECT, SyncState.ACCEPTED)));
        assertTrue(texts().contains("Accepted by the platform"));
    }

    @Test
    void showsProgressByPageInTheRowOfTheClaim(FxRobot robot) {
        robot.interact(() -> {
            window.reads(20, 3, 12);
            table().scrollTo(20);
        });
        until(() -> texts().contains("25%"));
    }

    private void changes(ClaimSummary claim) {
        window.claims.replaceAll(each -> each.id().equals(claim.id()) ? claim : each);
        window.window.claimsChanged();
    }

    private void command(KeyCode code) {
        javafx.event.Event.fireEvent(
                stage.getScene().getRoot(),
                new javafx.scene.input.KeyEvent(
                        javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }

    /** Types into the palette once it takes letters. */
    private static void write(FxRobot robot, String words) {
        until(() -> robot.lookup("#palette-field").query().isFocused());
        robot.write(words);
        var field = robot.lookup("#palette-field").queryTextInputControl();
        until(() -> field.getText().equals(words));
    }

    private TableView<?> table() {
        return (TableView<?>) first(".claims");
    }

    private Labeled foot() {
        return (Labeled) first(".foot-bar .label");
    }

    private Color ground(String selector) {
        var fills = ((Region) first(selector)).getBackground().getFills();
        return (Color) fills.get(fills.size() - 1).getFill();
    }

    private Node first(String selector) {
        return onScreen(() -> stage.getScene().getRoot().lookup(selector));
    }

    private Set<String> texts() {
        return onScreen(() -> {
            var found = new HashSet<String>();
            collect(stage.getScene().getRoot(), found);
            return found;
        });
    }

    private Set<String> common(Set<String> words) {
        var common = new HashSet<>(texts());
        common.retainAll(words);
        return common;
    }

    private static void collect(Node node, Set<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            found.add(labeled.getText());
            if (labeled.getGraphic() != null) {
                collect(labeled.getGraphic(), found);
            }
        }
        if (node instanceof TextInputControl field) {
            found.add(field.getPromptText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /** Texts of the window that are not the same in the other language. */
    private static Set<String> onlyIn(Language language, Language other) {
        var texts = new HashSet<>(values(language));
        texts.removeAll(values(other));
        return texts;
    }

    private static List<String> values(Language language) {
        var exactly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var locale = language == Language.EN ? Locale.ROOT : language.locale();
        var bundle = ResourceBundle.getBundle("texts.window", locale, exactly);
        var values = new ArrayList<String>();
        bundle.keySet().stream()
                .filter(key -> !key.equals("window.language"))
                .forEach(key -> values.add(bundle.getString(key)));
        return values;
    }
}
