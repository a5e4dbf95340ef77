package countersign.ui.timeline;

import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Where the axis is broken: empty days are left out and the scale changes. */
final class Seam extends Pane {

    private static final double WAVE = 9;
    private static final double DEEP = 3;

    Seam(double x, double height) {
        getStyleClass().add("seam");
        setManaged(false);
        setMouseTransparent(true);
        resizeRelocate(Math.round(x), 0, Scale.SEAM, height);
        getChildren().setAll(edge(2, height), edge(Scale.SEAM - 2, height));
    }

    private static Path edge(double x, double height) {
        var path = new Path(new MoveTo(x, 0));
        boolean out = true;
        for (double y = WAVE; y <= height; y += WAVE) {
            path.getElements().add(new LineTo(x + (out ? DEEP : -DEEP), y));
            out = !out;
        }
        path.getStyleClass().add("seam-edge");
        return path;
    }
}
