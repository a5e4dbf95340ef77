package countersign.ui.shell;

import countersign.ui.kit.Theme;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The product's sign: two ticks, since everything is read twice. */
final class ProductMark extends Pane {

    private static final double DRAWN = 20;

    ProductMark(double size) {
        getStyleClass().add("product-mark");
        var ticks = new SVGPath();
        ticks.setContent("M3.8 10.8 L6.8 13.8 L12.6 6.8 M9.4 13 L10.3 13.8 L16.2 6.8");
        ticks.getStyleClass().add("ticks");
        ticks.getTransforms().add(new Scale(size / DRAWN, size / DRAWN));
        getChildren().add(ticks);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    /** For the title bar and the list of windows. */
    static Image icon(double size, Theme theme) {
        var mark = new ProductMark(size);
        var scene = new Scene(new StackPane(mark));
        theme.dress(scene);
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        var image = mark.snapshot(parameters, null);
        theme.forget(scene);
        return image;
    }
}
