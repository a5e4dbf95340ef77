package countersign.ui.kit;

import static countersign.ui.Keyboard.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import countersign.model.page.Box;
import countersign.model.page.PageId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class PageCanvasTest {

    private static final PageId PAGE = new PageId("documents/01.pdf", 1);
    private static final Box WORD = new Box(0.2, 0.2, 0.6, 0.1);

    private final CompletableFuture<PagePicture> picture = new CompletableFuture<>();
    private @Nullable PageCanvas made;

    @Start
    void start(Stage stage) {
        var shelf = new PageShelf((page, side) -> picture, Runnable::run, 1 << 26);
        var canvas = new PageCanvas(shelf, Platform::runLater);
        made = canvas;
        var scene = new Scene(new StackPane(canvas), 600, 800);
        new Theme(Theme.Palette.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void noBoxesStandOnAnEmptySheet(FxRobot robot) {
        var canvas = Objects.requireNonNull(made);
        robot.interact(() -> {
            canvas.marksProperty().set(new PageMarks(List.of(WORD), List.of(WORD), List.of()));
            canvas.open(PageSheet.unread(PAGE, "page 1"), null);
        });
        until(() -> canvas.awaitedProperty().get());
        var bar = paper(robot, canvas, 0.25);
        assertEquals(bar.getRed(), bar.getBlue(), 0.02, "grey, whatever the colour of unsure words");

        picture.complete(new PagePicture(700, 990, white(700 * 990)));
        until(() -> canvas.clarityProperty().get() == Clarity.SHARP);
        assertFalse(canvas.awaitedProperty().get());
        until(() -> paper(robot, canvas, 0.25).getBlue()
                < 0.97 * paper(robot, canvas, 0.25).getRed());
    }

    private static int[] white(int pixels) {
        var white = new int[pixels];
        Arrays.fill(white, 0xFFFFFFFF);
        return white;
    }

    /** The colour in the middle of the page, at that share of its height. */
    private static Color paper(FxRobot robot, PageCanvas canvas, double height) {
        var seen = new Color[1];
        robot.interact(() -> {
            var at = canvas.geometryProperty().get();
            WritableImage image = canvas.snapshot(null, null);
            seen[0] = image.getPixelReader()
                    .getColor((int) (at.left() + at.shownWidth() / 2), (int) (at.top() + height * at.shownHeight()));
        });
        return seen[0];
    }
}
