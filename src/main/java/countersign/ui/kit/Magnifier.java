package countersign.ui.kit;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** A lens over the page: it follows the mouse, and without one lies beside the words that are looked at. */
final class Magnifier {

    private static final double WIDTH = 340;
    private static final double HEIGHT = 150;
    private static final double POWER = 2.5;
    private static final double ROUND = 10;

    private PageShelf shelf;
    private final Executor screen;
    private final Runnable changed;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private @Nullable PageSheet sheet;
    private PageFilter filter = PageFilter.NONE;
    private @Nullable Image sharp;
    private @Nullable Point2D pointer;
    private int asked;

    /** @param changed called when the lens is to be drawn anew */
    Magnifier(PageShelf shelf, Executor screen, Runnable changed) {
        this.shelf = shelf;
        this.screen = screen;
        this.changed = changed;
        on.addListener((o, before, now) -> fetch());
    }

    /** The pages come from there now. */
    void take(PageShelf other) {
        shelf = other;
        sheet = null;
        sharp = null;
        asked++;
    }

    BooleanProperty onProperty() {
        return on;
    }

    void show(PageSheet shown, PageFilter through) {
        if (!shown.equals(sheet) || !through.equals(filter)) {
            sheet = shown;
            filter = through;
            sharp = null;
            fetch();
        }
    }

    /** @param at null once the mouse has left the page */
    void follow(@Nullable Point2D at) {
        pointer = at;
        if (on.get()) {
            changed.run();
        }
    }

    private void fetch() {
        var shown = sheet;
        int turn = ++asked;
        if (on.get() && shown != null && sharp == null) {
            shelf.full(shown.page(), filter)
                    .thenApply(PageImages::of)
                    .whenCompleteAsync(
                            (image, failure) -> {
                                if (turn == asked) {
                                    sharp = image;
                                    changed.run();
                                }
                            },
                            screen);
        }
        changed.run();
    }

    /** Beside the chosen words, else the selected evidence, else in the middle of the pane. */
    void draw(GraphicsContext g, PageGeometry at, PageInk ink, PageMarks marks) {
        var image = sharp;
        if (!on.get() || image == null) {
            return;
        }
        var point = Optional.ofNullable(pointer).orElseGet(() -> lookedAt(at, marks));
        double width = Math.min(WIDTH, at.viewWidth() - 8);
        double height = Math.min(HEIGHT, at.viewHeight() / 2);
        double x = clamp(point.getX() - width / 2, 4, at.viewWidth() - width - 4);
        double above = point.getY() - height - 18;
        double y = pointer != null
                ? clamp(point.getY() - height / 2, 4, at.viewHeight() - height - 4)
                : above > 4 ? above : point.getY() + 18;
        g.save();
        g.setFill(ink.paper());
        g.fillRoundRect(x, y, width, height, ROUND, ROUND);
        g.beginPath();
        g.rect(x + 1, y + 1, width - 2, height - 2);
        g.clip();
        g.translate(x + width / 2, y + height / 2);
        g.scale(POWER, POWER);
        g.translate(-point.getX(), -point.getY());
        PagePainter.picture(g, at, image);
        g.restore();
        if (ink.brightness() < 1) {
            g.setFill(Color.gray(0, 1 - ink.brightness()));
            g.fillRoundRect(x, y, width, height, ROUND, ROUND);
        }
        g.setStroke(ink.chosen());
        g.setLineWidth(2);
        g.strokeRoundRect(x, y, width, height, ROUND, ROUND);
    }

    private static Point2D lookedAt(PageGeometry at, PageMarks marks) {
        return marks.chosen()
                .or(() -> marks.evidence().stream()
                        .filter(PageMarks.Mark::selected)
                        .map(PageMarks.Mark::box)
                        .findFirst())
                .map(at::toPane)
                .map(place ->
                        new Point2D((place.getMinX() + place.getMaxX()) / 2, (place.getMinY() + place.getMaxY()) / 2))
                .orElseGet(() -> new Point2D(at.viewWidth() / 2, at.viewHeight() / 2));
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(Math.max(least, most), value));
    }
}
