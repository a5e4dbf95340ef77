package countersign.ui.office;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.intake.IntakeState;
import countersign.model.adjudication.Role;
import countersign.ui.Nameless;
import countersign.ui.review.SampleCase;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A dossier that has come in shows its pages once they are read, and which of them could not be. */
@Tag("screen")
@SuppressWarnings("NullAway.Init") // set by TestFX before each test
class ImportedPagesTest extends OfficeCase {

    private Stage stage;

    ImportedPagesTest() throws IOException {
        super(new SampleCase("HZ-210412-00731", false));
    }

    @Start
    void start(Stage primary) {
        stage = primary;
        place(stage, 1366, 768);
        office.show(stage, "lin", "林晓岚", Role.VERIFIER);
    }

    @Stop
    void stop() {
        office.close();
    }

    @Test
    void drawsThemSmall() {
        until(() -> !robot.lookup(".table-row-cell:filled").queryAll().isEmpty());
        keyboard.press(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.interact(() -> office.intake.set(new IntakeState(
                List.of(new IntakeState.Running(office.claims.get(0), "HZ-210412-00731", 3, 9, false)), List.of())));
        until(() -> robot.lookup(".bag-page").queryAll().size() == 9);

        robot.interact(() -> office.intake.set(IntakeState.IDLE));

        int pages = office.state(0).checked().orElseThrow().file().documents().size();
        until(() -> robot.lookup(".bag-pages .thumbnail").queryAll().size() == pages);
        until(() -> robot.lookup(".bag-pages .image-view").queryAllAs(ImageView.class).stream()
                        .filter(image -> image.getImage() != null)
                        .count()
                == pages - 1); // one cannot be decoded
        assertEquals(
                1,
                robot.lookup((Node node) -> Optional.ofNullable(node.getAccessibleText())
                                .filter(text -> text.endsWith("could not be read"))
                                .isPresent())
                        .queryAll()
                        .size());
        assertEquals(List.of(), Nameless.below(stage.getScene().getRoot()).found());
    }
}
