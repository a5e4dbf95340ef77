package countersign.ui.signoff;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;

/** A piece of a line that parts in two and comes together again, as high as the words beside it. */
final class BranchLine extends Region {

    /** What happens beside it. */
    enum Shape {
        /** One line becomes two. */
        PARTS,
        /** On the line that stands. */
        STANDS,
        /** On the other. */
        CONTESTED,
        /** Two lines become one. */
        MEETS
    }

    private static final double TRUNK = 9;
    private static final double BRANCH = 29;
    private static final double WIDTH = 38;
    private static final double DOT = 5;

    /** Where the first line of the words beside it stands. */
    private static final double MIDDLE = 13;

    private final Shape shape;
    private final Line trunk = styled(new Line());
    private final CubicCurve branch = styled(new CubicCurve());
    private final Circle dot = new Circle(DOT);

    BranchLine(Shape shape) {
        this.shape = shape;
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        dot.getStyleClass().addAll("branch-dot", shape.name().toLowerCase(java.util.Locale.ROOT));
        getChildren().setAll(branch, trunk, dot);
    }

    private static <S extends javafx.scene.shape.Shape> S styled(S line) {
        line.getStyleClass().add("branch-line");
        return line;
    }

    @Override
    protected void layoutChildren() {
        double high = getHeight();
        boolean first = shape == Shape.PARTS;
        boolean last = shape == Shape.MEETS;
        trunk.setStartX(TRUNK);
        trunk.setEndX(TRUNK);
        trunk.setStartY(first ? MIDDLE : 0);
        trunk.setEndY(last ? MIDDLE : high);
        double from = first ? MIDDLE : 0;
        double to = last ? MIDDLE : high;
        branch.setStartX(first ? TRUNK : BRANCH);
        branch.setStartY(from);
        branch.setEndX(last ? TRUNK : BRANCH);
        branch.setEndY(to);
        double bend = (from + to) / 2;
        branch.setControlX1(first ? TRUNK : BRANCH);
        branch.setControlY1(bend);
        branch.setControlX2(last ? TRUNK : BRANCH);
        branch.setControlY2(bend);
        dot.setCenterX(shape == Shape.CONTESTED ? BRANCH : TRUNK);
        dot.setCenterY(MIDDLE);
    }
}
