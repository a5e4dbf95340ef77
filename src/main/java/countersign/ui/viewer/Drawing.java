package countersign.ui.viewer;

import countersign.model.page.Box;
import countersign.ui.kit.PageCanvas;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Draws with the mouse the box in which a person is going to type. */
final class Drawing {

    private static final double LEAST = 0.004;

    private final PageCanvas canvas;
    private ViewerViewModel model;
    private Subscription following = Subscription.EMPTY;
    private @Nullable Point2D from;

    Drawing(PageCanvas canvas, ViewerViewModel model) {
        this.canvas = canvas;
        this.model = model;
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> from = null);
        show(model);
    }

    /** What is drawn is told to that one now. */
    void show(ViewerViewModel other) {
        following.unsubscribe();
        model = other;
        following = other.drawingProperty().subscribe(now -> canvas.setCursor(now ? Cursor.CROSSHAIR : Cursor.DEFAULT));
    }

    private void press(MouseEvent event) {
        if (model.drawingProperty().get() && event.getButton() == MouseButton.PRIMARY) {
            from = place(event);
            canvas.requestFocus();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        var start = from;
        if (start != null) {
            var to = place(event);
            double width = Math.abs(to.getX() - start.getX());
            double height = Math.abs(to.getY() - start.getY());
            if (width > LEAST && height > LEAST) {
                model.draw(
                        new Box(Math.min(start.getX(), to.getX()), Math.min(start.getY(), to.getY()), width, height));
            }
            event.consume();
        }
    }

    private Point2D place(MouseEvent event) {
        var at = canvas.geometryProperty().get().toPage(event.getX(), event.getY());
        return new Point2D(Math.max(0, Math.min(1, at.getX())), Math.max(0, Math.min(1, at.getY())));
    }
}
