package countersign.ui.timeline;

import countersign.text.Texts;
import countersign.ui.timeline.Scale.Part;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Above the board: the days of each part of the axis and its ticks. */
final class AxisHead extends Pane {

    private static final double TICK = 64;
    /** Of a label; what would be cut off at an edge is left out. */
    private static final double HALF = 17;

    AxisHead() {
        getStyleClass().add("axis-head");
    }

    void show(Scale scale, Texts texts, double size) {
        getChildren().clear();
        for (Part part : scale.parts()) {
            var title = new Label(texts.of(
                    part.months() ? "review.timeline.months" : "review.timeline.days",
                    part.from().toString(),
                    part.to().toString()));
            title.getStyleClass().addAll("small", "muted", "axis-title");
            title.setManaged(false);
            title.resizeRelocate(part.x(), 3 * size, part.width(), 18 * size);
            getChildren().add(title);
            Ticks.of(part).all().stream()
                    .filter(tick -> tick.x() >= part.x() + HALF && tick.x() <= part.x() + part.width() - HALF)
                    .forEach(tick -> {
                        var label = new Label(tick.label());
                        label.getStyleClass().addAll("small", "muted", "axis-tick");
                        label.setManaged(false);
                        label.resizeRelocate(tick.x() - TICK / 2, 21 * size, TICK, 18 * size);
                        getChildren().add(label);
                    });
        }
        for (int i = 1; i < scale.parts().size(); i++) {
            getChildren().add(new Seam(scale.parts().get(i).x() - Scale.SEAM, 42 * size));
        }
        setMinSize(scale.width(), 42 * size);
        setPrefSize(scale.width(), 42 * size);
        setMaxSize(scale.width(), 42 * size);
    }

    @Override
    protected void layoutChildren() {
        // everything stands where it was put when the scale was made
    }
}
