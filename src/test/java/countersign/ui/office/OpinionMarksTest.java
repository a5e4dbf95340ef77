package countersign.ui.office;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import countersign.model.adjudication.Role;
import countersign.model.opinion.Annotation;
import countersign.model.opinion.Annotation.Corner;
import countersign.model.opinion.Annotation.Shape;
import countersign.model.opinion.Opinion;
import countersign.model.opinion.Support;
import countersign.model.page.Box;
import countersign.model.page.PageId;
import countersign.ui.Nameless;
import countersign.ui.kit.AnnotationLayer;
import countersign.ui.review.SampleCase;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** What an advisor drew comes back to whoever asked, with the answer, on the page where it was drawn. */
@Tag("screen")
@SuppressWarnings("NullAway.Init") // set by TestFX before each test
class OpinionMarksTest extends OfficeCase {

    private static final PageId PAGE = new PageId(SampleCase.PATHOLOGY, 1);

    private static final Annotation HIGHLIGHT = new Annotation(
            1, Shape.HIGHLIGHT, PAGE, new Box(0.1, 0.3, 0.4, 0.02), Corner.TOP_LEFT, "", Optional.empty());
    private static final Annotation BOX =
            new Annotation(2, Shape.BOX, PAGE, new Box(0.1, 0.4, 0.2, 0.05), Corner.TOP_LEFT, "", Optional.empty());
    private static final Annotation ARROW =
            new Annotation(3, Shape.ARROW, PAGE, new Box(0.4, 0.45, 0.2, 0.1), Corner.TOP_LEFT, "", Optional.empty());
    private static final Annotation NOTE = new Annotation(
            4, Shape.NOTE, PAGE, new Box(0.6, 0.55, 0.3, 0.05), Corner.TOP_LEFT, "笔误？", Optional.empty());

    private Stage stage;

    OpinionMarksTest() throws IOException {
        super(new SampleCase("HZ-210412-00731", false));
        var claim = office.claims.get(0);
        var flag = office.state(0).flags().get(1).id();
        office.as("lin", Role.VERIFIER, claim, session -> session.refer("左乳是笔误吗？", List.of(flag)));
        office.as(
                "he",
                Role.ADVISOR,
                claim,
                session -> session.advise(new Opinion(
                        Support.SUPPORTS,
                        Optional.empty(),
                        "左为笔误②，其余六处均为右。",
                        true,
                        List.of(flag),
                        List.of(),
                        List.of(HIGHLIGHT, BOX, ARROW, NOTE),
                        List.of())));
    }

    @Start
    void start(Stage primary) {
        stage = primary;
        place(stage, 1440, 900);
        office.show(stage, "lin", "林晓岚", Role.VERIFIER);
    }

    @Stop
    void stop() {
        office.close();
    }

    @Test
    void liesOverThePageAndCanBeHidden() {
        until(() -> !robot.lookup(".table-row-cell:filled").queryAll().isEmpty());
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> robot.lookup(".flag-answer .mark-badge").queryAll().size() == 4);
        var layer = robot.lookup((AnnotationLayer found) -> true).queryAs(AnnotationLayer.class);
        assertNotEquals(Optional.of(PAGE), layer.pageProperty().get());

        robot.interact(() -> robot.lookup(".flag-answer .mark-badge").queryAllAs(Button.class).stream()
                .filter(badge -> badge.getText().equals("2"))
                .forEach(Button::fire));
        until(() -> layer.pageProperty().get().equals(Optional.of(PAGE)));
        assertEquals(List.of(HIGHLIGHT, BOX, ARROW, NOTE), layer.marksProperty().get());
        until(() -> keyboard.texts().contains("Marks by he"));
        assertEquals(List.of(), Nameless.below(stage.getScene().getRoot()).found());

        until(() -> inked(layer) > 0);
        keyboard.press(KeyCode.SHIFT, KeyCode.H);
        until(() -> !layer.seenProperty().get());
        until(() -> inked(layer) == 0);
    }

    /** How many points the layer has drawn on. */
    private int inked(AnnotationLayer layer) {
        var count = new int[1];
        robot.interact(() -> {
            var seen = new javafx.scene.SnapshotParameters();
            seen.setFill(javafx.scene.paint.Color.TRANSPARENT);
            WritableImage image = layer.snapshot(seen, null);
            for (int y = 0; y < image.getHeight(); y += 2) {
                for (int x = 0; x < image.getWidth(); x += 2) {
                    count[0] += image.getPixelReader().getArgb(x, y) != 0 ? 1 : 0;
                }
            }
        });
        return count[0];
    }
}
