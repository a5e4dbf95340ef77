package countersign.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Gives what it holds all the room that it needs; where text is large and the window small it scrolls sideways, so that nothing is cut off. */
final class Sideways extends Region {

    private static final double THICK = 12;

    private final Region held;
    private final ScrollBar bar = new ScrollBar();

    Sideways(Region held) {
        this.held = held;
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setFocusTraversable(false);
        bar.setVisible(false);
        bar.valueProperty().addListener((o, before, now) -> requestLayout());
        getChildren().setAll(held, bar);
        sceneProperty().addListener((o, before, now) -> {
            if (now != null) {
                now.focusOwnerProperty().addListener((f, was, is) -> reveal(is));
            }
        });
    }

    @Override
    protected void layoutChildren() {
        double needed = held.minWidth(-1);
        boolean tight = needed > getWidth() + 1;
        bar.setVisible(tight);
        if (tight) {
            double most = needed - getWidth();
            bar.setMax(most);
            bar.setValue(Math.min(bar.getValue(), most));
            bar.setVisibleAmount(most * getWidth() / needed);
            bar.resizeRelocate(0, getHeight() - THICK, getWidth(), THICK);
        } else {
            bar.setValue(0);
        }
        held.resizeRelocate(
                -Math.round(bar.getValue()), 0, Math.max(needed, getWidth()), getHeight() - (tight ? THICK : 0));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    /** Who has the keys is in sight. */
    private void reveal(@Nullable Node owner) {
        if (owner == null || !bar.isVisible() || !isWithin(owner)) {
            return;
        }
        var at = sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        if (at.getMinX() < 0 || at.getMaxX() > getWidth()) {
            double by = at.getMinX() < 0 ? at.getMinX() : Math.min(at.getMinX(), at.getMaxX() - getWidth());
            bar.setValue(Math.max(0, Math.min(bar.getMax(), bar.getValue() + by)));
        }
    }

    private boolean isWithin(Node node) {
        Node each = node;
        while (each != null && each != held) {
            each = each.getParent();
        }
        return each != null;
    }
}
