package countersign.ui.kit;

import countersign.model.adjudication.Severity;
import java.util.List;
import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/** The shapes that stand for severity and state, told apart without colour. */
public final class StatusGlyph extends Region {

    /** The sizes in use, at the designed size of text, with which they grow. */
    static final List<Integer> SIZES = List.of(12, 13, 14, 15, 16, 34);

    private static final double DRAWN = 16;
    private static final String RING = "M8 1.5 A6.5 6.5 0 1 1 8 14.5 A6.5 6.5 0 1 1 8 1.5 Z";
    private static final String BANG = "M8 4.4 V8.6 M8 11.2 V11.25";

    /** Each has a solid or outlined ground and a mark on it. */
    public enum Shape {
        CRITICAL("M5.2 1 H10.8 L15 5.2 V10.8 L10.8 15 H5.2 L1 10.8 V5.2 Z", BANG),
        MAJOR("M8 2 L14.9 14 H1.1 Z", "M8 6 V9.6 M8 11.8 V11.85"),
        MINOR("M8 1.4 L14.6 8 L8 14.6 L1.4 8 Z", "M8 8 V8.05"),
        MET(RING, "M5 8.2 L7.2 10.4 L11.2 6"),
        NOT_MET(RING, "M5.7 5.7 L10.3 10.3 M10.3 5.7 L5.7 10.3"),
        UNDECIDED(RING, "M6.2 6.4 A1.8 1.8 0 1 1 8.8 8 Q8 8.4 8 9.2 M8 11.3 V11.35"),
        DISMISSED(RING, "M5 8 H11");

        private final String ground;
        private final String mark;

        Shape(String ground, String mark) {
            this.ground = ground;
            this.mark = mark;
        }

        public static Shape of(Severity severity) {
            return switch (severity) {
                case CRITICAL -> CRITICAL;
                case MAJOR -> MAJOR;
                case MINOR -> MINOR;
            };
        }
    }

    public StatusGlyph(Shape shape) {
        this(shape, DRAWN);
    }

    private final Scale scale;

    /** Drawn at {@code size} pixels, one of {@link #SIZES}. */
    public StatusGlyph(Shape shape, double size) {
        scale = new Scale(size / DRAWN, size / DRAWN);
        getStyleClass()
                .addAll(
                        "status-glyph",
                        "glyph-" + Math.round(size),
                        shape.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getChildren().setAll(part(shape.ground, "ground"), part(shape.mark, "mark"));
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    /**
     * Draws the one of a severity, where nodes would be too many.
     *
     * @param behind what it stands on
     */
    public static void draw(
            GraphicsContext g, Severity severity, double x, double y, double size, Paint ink, Paint behind) {
        var shape = Shape.of(severity);
        g.save();
        g.translate(x, y);
        g.scale(size / DRAWN, size / DRAWN);
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.setLineCap(StrokeLineCap.ROUND);
        g.setFill(ink);
        g.setStroke(ink);
        g.setLineWidth(1.4);
        path(g, shape.ground);
        if (severity != Severity.MINOR) {
            g.fill();
        }
        g.stroke();
        g.setStroke(severity == Severity.MINOR ? ink : behind);
        g.setLineWidth(severity == Severity.MINOR ? 3 : 1.7);
        path(g, shape.mark);
        g.stroke();
        g.restore();
    }

    private static void path(GraphicsContext g, String path) {
        g.beginPath();
        g.appendSVGPath(path);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / DRAWN);
        scale.setY(getHeight() / DRAWN);
    }

    private SVGPath part(String path, String role) {
        var part = new SVGPath();
        part.setContent(path);
        part.getStyleClass().add(role);
        part.setManaged(false);
        part.getTransforms().add(scale);
        return part;
    }
}
