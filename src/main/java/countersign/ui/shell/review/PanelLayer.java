package countersign.ui.shell.review;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Holds the one panel that is open beside what it is about.
 *
 * <p>What lies around it stays usable with the mouse, so that a page can be looked at while a reason is written.
 */
final class PanelLayer extends Pane {

    private static final double GAP = 6;
    private static final double EDGE = 12;

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private @Nullable Region panel;
    private @Nullable Bounds beside;
    private boolean centred;
    private final Region corner = new Region();

    PanelLayer() {
        setPickOnBounds(false);
        getStyleClass().add("panel-layer");
        corner.setMouseTransparent(true);
        getChildren().add(corner);
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    Optional<Region> panel() {
        return Optional.ofNullable(panel);
    }

    /** What opens where nothing on the screen is named stands beside the lower right corner. */
    Node corner() {
        return corner;
    }

    /** Opens the panel under the anchor, or over it where there is more room. */
    void show(Region shown, Node anchor, Node focus) {
        show(shown, anchor.localToScene(anchor.getLayoutBounds()), focus, false);
    }

    /** Opens the panel under or over a place in the scene, its middle over the place's. */
    void show(Region shown, Bounds place, Node focus) {
        show(shown, place, focus, true);
    }

    private void show(Region shown, Bounds place, Node focus, boolean middle) {
        panel = shown;
        beside = sceneToLocal(place);
        centred = middle;
        getChildren().setAll(corner, shown);
        open.set(true);
        applyCss();
        layout();
        focus.requestFocus();
    }

    void close() {
        panel = null;
        getChildren().setAll(corner);
        open.set(false);
    }

    @Override
    protected void layoutChildren() {
        corner.resizeRelocate(getWidth() - EDGE, getHeight() - EDGE, 0, 0);
        var shown = panel;
        var anchor = beside;
        if (shown == null || anchor == null) {
            return;
        }
        double width = Math.min(shown.prefWidth(-1), getWidth() - 2 * EDGE);
        double height = Math.min(shown.prefHeight(width), getHeight() - 2 * EDGE);
        double below = getHeight() - EDGE - anchor.getMaxY() - GAP;
        double y = below >= height || below >= anchor.getMinY()
                ? Math.min(anchor.getMaxY() + GAP, getHeight() - EDGE - height)
                : anchor.getMinY() - GAP - height;
        double left = centred ? anchor.getCenterX() - width / 2 : anchor.getMaxX() - width;
        double x = Math.max(EDGE, Math.min(left, getWidth() - EDGE - width));
        shown.resizeRelocate(Math.round(x), Math.round(Math.max(EDGE, y)), width, height);
    }
}
