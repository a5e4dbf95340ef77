package countersign.ui.split;

import countersign.model.adjudication.Severity;
import countersign.model.page.Box;
import countersign.ui.kit.PageCanvas;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;

/** The line from the words on the left page to those on the right, under both and across the gutter. */
final class JoiningLine extends Pane {

    /** Runs between the lines of print. */
    private static final double BELOW = 4;

    private final PageCanvas left;
    private final PageCanvas right;
    private final Polyline line = new Polyline();
    private final Label badge = new Label("≠");
    private Optional<Box> leftBox = Optional.empty();
    private Optional<Box> rightBox = Optional.empty();

    JoiningLine(PageCanvas left, PageCanvas right) {
        this.left = left;
        this.right = right;
        getStyleClass().add("joining-line");
        line.getStyleClass().add("line");
        badge.getStyleClass().add("badge");
        badge.setManaged(false);
        line.setManaged(false);
        setMouseTransparent(true);
        getChildren().setAll(line, badge);
        left.geometryProperty().addListener((o, before, now) -> requestLayout());
        right.geometryProperty().addListener((o, before, now) -> requestLayout());
    }

    /**
     * @param severity of the flag, which gives the colour
     * @param same whether both places say the same
     */
    void join(Severity severity, Optional<Box> from, Optional<Box> to, boolean same) {
        badge.setText(same ? "=" : "≠");
        leftBox = from;
        rightBox = to;
        getStyleClass().setAll("joining-line", severity.toString());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean both = leftBox.isPresent() && rightBox.isPresent() && left.getWidth() > 0 && right.getWidth() > 0;
        line.setVisible(both);
        badge.setVisible(both);
        if (!both) {
            return;
        }
        var from = place(left, leftBox.orElseThrow());
        var to = place(right, rightBox.orElseThrow());
        var leftPane = pane(left);
        var rightPane = pane(right);
        double fromY = clamp(from.getMaxY() + BELOW, leftPane);
        double toY = clamp(to.getMaxY() + BELOW, rightPane);
        double gutter = Math.round((leftPane.getMaxX() + rightPane.getMinX()) / 2);
        double start = Math.max(leftPane.getMinX(), Math.min(leftPane.getMaxX(), from.getMinX()));
        double end = Math.max(rightPane.getMinX(), Math.min(rightPane.getMaxX(), to.getMaxX()));
        line.getPoints().setAll(start, fromY, gutter, fromY, gutter, toY, end, toY);
        double size = Math.max(badge.prefWidth(-1), badge.prefHeight(-1));
        badge.resizeRelocate(Math.round(gutter - size / 2), Math.round((fromY + toY) / 2 - size / 2), size, size);
    }

    /** Half a pixel off, so that a line two pixels wide stays sharp. */
    private static double clamp(double y, Bounds pane) {
        return Math.round(Math.max(pane.getMinY() + 2, Math.min(pane.getMaxY() - 2, y)));
    }

    private Bounds pane(PageCanvas canvas) {
        return sceneToLocal(canvas.localToScene(canvas.getLayoutBounds()));
    }

    private Bounds place(PageCanvas canvas, Box box) {
        var place = canvas.geometryProperty().get().toPane(box);
        return sceneToLocal(canvas.localToScene(
                new BoundingBox(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight())));
    }
}
