package countersign.ui.kit;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What the mouse does on a page: its wheel scrolls and zooms, it grabs the page, and chooses what it clicks. */
final class PageMouse {

    private final PageCanvas canvas;
    private final Magnifier magnifier;
    private final double step;
    private Consumer<PageMarks.Mark> onEvidence = mark -> {};
    private BiConsumer<Point2D, Integer> onWords = (place, clicks) -> {};
    private double grabbedX;
    private double grabbedY;

    /** @param step by how much one notch of the wheel zooms */
    PageMouse(PageCanvas canvas, Magnifier magnifier, double step) {
        this.canvas = canvas;
        this.magnifier = magnifier;
        this.step = step;
        canvas.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> magnifier.follow(null));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    void setOnEvidence(Consumer<PageMarks.Mark> handler) {
        onEvidence = handler;
    }

    void setOnWords(BiConsumer<Point2D, Integer> handler) {
        onWords = handler;
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            var factor = canvas.geometryProperty().get().factor();
            canvas.zoomProperty().set(Zoom.of(factor * (event.getDeltaY() > 0 ? step : 1 / step)));
        } else if (event.isShiftDown()) {
            canvas.scrollBy(-event.getDeltaY() - event.getDeltaX(), 0);
        } else {
            canvas.scrollBy(-event.getDeltaX(), -event.getDeltaY() * 1.5);
        }
        event.consume();
    }

    private void hover(double x, double y) {
        magnifier.follow(new Point2D(x, y));
        var place = canvas.geometryProperty().get().toPage(x, y);
        boolean evidence =
                canvas.marksProperty().get().at(place.getX(), place.getY()).isPresent();
        canvas.setCursor(evidence ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        grabbedX = event.getX();
        grabbedY = event.getY();
        var place = canvas.geometryProperty().get().toPage(event.getX(), event.getY());
        var evidence = canvas.marksProperty().get().at(place.getX(), place.getY());
        if (evidence.isPresent() && event.getClickCount() == 1) {
            onEvidence.accept(evidence.get());
        } else {
            onWords.accept(place, event.getClickCount());
        }
    }

    private void drag(MouseEvent event) {
        canvas.scrollBy(grabbedX - event.getX(), grabbedY - event.getY());
        grabbedX = event.getX();
        grabbedY = event.getY();
    }
}
