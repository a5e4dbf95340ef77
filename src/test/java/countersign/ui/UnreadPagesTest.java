package countersign.ui;

import static countersign.ui.ArrivingDossiers.FORM;
import static countersign.ui.ArrivingDossiers.FRONT_PAGE;
import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.intake.IntakeState;
import countersign.model.page.PageId;
import countersign.reading.GatedWorkers;
import countersign.ui.kit.Clarity;
import countersign.ui.kit.PageCanvas;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A claim whose pages nobody has read yet shows them, is read first, and stays as it is looked at once it is read. */
@Tag("screen")
@Tag("ocr")
@ExtendWith(ApplicationExtension.class)
class UnreadPagesTest {

    /** Due later than the other one, since it sorts after it. */
    private static final String OPENED = "HZ-210422-55182";

    private static final String OTHER = "HZ-210422-55181";

    private final FxRobot robot = new FxRobot();
    private final Keyboard keyboard = new Keyboard(robot);
    private final ArrivingDossiers dossiers = new ArrivingDossiers(OTHER, OPENED);

    UnreadPagesTest() throws IOException {}

    @Start
    void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1440);
        stage.setHeight(900);
        dossiers.show(stage);
    }

    @Stop
    void stop() {
        dossiers.close();
    }

    @AfterEach
    void forgetKeys() {
        robot.release(new KeyCode[0]);
    }

    @Test
    void thePageOnScreenIsReadFirstAndStays() throws IOException {
        open();
        until(() -> page().filter(new PageId(FORM, 1)::equals).isPresent()
                && canvas().clarityProperty().get() == Clarity.SHARP);
        assertEquals(Optional.of("The words of this page are not read yet; this is its picture"), note());
        robot.interact(
                () -> ((Button) robot.lookup(".viewer-bar .icon-button").query()).fire()); // the list of documents
        until(() -> said(".document-pages").stream().filter("1 page"::equals).count() == 3);
        until(() -> robot.lookup(".documents .thumbnail .image-view").queryAllAs(ImageView.class).stream()
                        .filter(image -> image.getImage() != null)
                        .count()
                >= 3); // a list measures its rows with one of its own

        keyboard.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        keyboard.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        until(() -> page().filter(new PageId(FRONT_PAGE, 1)::equals).isPresent()
                && canvas().geometryProperty().get().pageWidth()
                        > canvas().geometryProperty().get().pageHeight());
        keyboard.press(KeyCode.EQUALS);
        double zoom = canvas().geometryProperty().get().factor();

        var readFirst = new ConcurrentLinkedQueue<Set<PageId>>();
        var end = dossiers.queue.follow(dossiers.claim(OPENED), known -> readFirst.add(known.through()));
        GatedWorkers.open();

        until(() -> !canvas().marksProperty().get().words().isEmpty());
        assertEquals(
                Optional.of(Set.of(new PageId(FRONT_PAGE, 1))),
                readFirst.stream().filter(pages -> !pages.isEmpty()).findFirst());
        until(() -> canvas().geometryProperty().get().pageWidth()
                < canvas().geometryProperty().get().pageHeight());
        until(() ->
                note().filter(said -> said.startsWith("All pages are read: ")).isPresent());
        end.run();

        assertEquals(Optional.of(new PageId(FRONT_PAGE, 1)), page());
        assertEquals(zoom, canvas().geometryProperty().get().factor(), 0.001);
        var list = (ListView<?>) robot.lookup(".documents .list-view").query();
        assertTrue(String.valueOf(list.getSelectionModel().getSelectedItem()).contains(FRONT_PAGE));
        assertTrue(said(".flag-card .hyperlink").stream().noneMatch(name -> name.contains(".png")));
        keyboard.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        until(() -> note().isEmpty());
    }

    @Test
    void theOpenClaimGoesFirstAndThenToItsFirstFlag() throws IOException {
        open();
        until(() -> page().isPresent());
        var behind = new ConcurrentLinkedQueue<IntakeState.Running>();
        var end = dossiers.queue.onChange(state -> {
            var running = state.running();
            if (running.stream().anyMatch(each -> each.number().equals(OTHER) && each.done() > 0)) {
                running.stream()
                        .filter(each -> each.number().equals(OPENED) && each.done() < each.pages())
                        .forEach(behind::add);
            }
        });
        GatedWorkers.open();

        until(() -> !robot.lookup(".flag-card").queryAll().isEmpty());
        end.run();

        assertEquals(List.of(), List.copyOf(behind), "another claim was read before the one that is open");
        var first = robot.lookup(".flag-card .hyperlink").queryAllAs(Labeled.class);
        assertTrue(!first.isEmpty());
        until(() -> page().filter(page -> !page.file().equals(FORM)).isPresent());
        until(() -> note().isEmpty());
    }

    /** Space on a claim that nobody has read: its first page, and that there can be no flags yet. */
    @Test
    void peekingShowsTheFirstPageOfAClaimThatIsNotRead() {
        find();

        keyboard.press(KeyCode.SPACE);

        until(() -> robot.lookup(".peek .image-view").queryAllAs(ImageView.class).stream()
                .anyMatch(image -> image.getImage() != null));
        until(() -> robot.lookup(".peek .muted").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().endsWith("; flags come after that")));
    }

    @Test
    void aClaimThatCannotBeReadSaysSoAndMayBeReadAgain() {
        open();
        until(() -> page().isPresent());

        dossiers.breakReaders();

        until(() -> note().filter(said -> said.startsWith("This claim could not be read to its end."))
                .isPresent());
        until(() -> robot.lookup(".reading-note .button").queryAllAs(Button.class).stream()
                .anyMatch(button -> button.isVisible() && button.getText().equals("Read it again")));
        until(() -> keyboard.texts().contains("This claim is not read to its end"));
    }

    private void open() {
        find();
        keyboard.press(KeyCode.ENTER);
        until(() -> !robot.lookup(".viewer .page-canvas").queryAll().isEmpty());
    }

    /** The claim's row alone, chosen. */
    private void find() {
        until(() -> keyboard.texts().contains(OPENED));
        keyboard.press(KeyCode.SLASH);
        robot.interact(
                () -> ((TextInputControl) robot.lookup("#worklist-search").query()).setText(OPENED));
        until(() -> robot.lookup(".table-view").queryTableView().getItems().size() == 1);
        keyboard.press(KeyCode.DOWN);
    }

    private PageCanvas canvas() {
        return (PageCanvas) robot.lookup(".viewer .page-canvas").query();
    }

    private Optional<PageId> page() {
        return canvas().picturedProperty().get();
    }

    /** What stands at the page's head while it is not read. */
    private Optional<String> note() {
        return robot.lookup(".reading-note").queryAll().stream()
                .filter(note -> note.isVisible())
                .map(note -> note.getAccessibleText())
                .findFirst();
    }

    private List<String> said(String selector) {
        return robot.lookup(selector).queryAllAs(Labeled.class).stream()
                .filter(label -> label.getParent().getParent().isVisible())
                .map(Labeled::getText)
                .toList();
    }
}
