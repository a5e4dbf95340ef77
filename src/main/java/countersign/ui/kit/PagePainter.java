package countersign.ui.kit;

import countersign.model.page.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Draws a page and what lies over it. */
final class PagePainter {

    private static final double BADGE_HEIGHT = 16;
    private static final double PAD = 2;

    private final PageInk ink;
    private final Map<String, Double> widths = new HashMap<>();

    PagePainter(PageInk ink) {
        this.ink = ink;
    }

    void page(GraphicsContext g, PageGeometry at, @Nullable Image picture) {
        g.setFill(ink.edge());
        g.fillRect(at.left() - 1, at.top() - 1, at.shownWidth() + 2, at.shownHeight() + 3);
        g.setFill(ink.paper());
        g.fillRect(at.left(), at.top(), at.shownWidth(), at.shownHeight());
        if (picture != null) {
            picture(g, at, picture);
        }
        if (ink.brightness() < 1) {
            g.setFill(Color.gray(0, 1 - ink.brightness()));
            g.fillRect(at.left(), at.top(), at.shownWidth(), at.shownHeight());
        }
    }

    static void picture(GraphicsContext g, PageGeometry at, Image picture) {
        boolean lying = at.turns() % 2 != 0;
        double width = lying ? at.shownHeight() : at.shownWidth();
        double height = lying ? at.shownWidth() : at.shownHeight();
        g.save();
        g.translate(
                at.left() + (at.turns() == 1 || at.turns() == 2 ? at.shownWidth() : 0),
                at.top() + (at.turns() == 2 || at.turns() == 3 ? at.shownHeight() : 0));
        g.rotate(90.0 * at.turns());
        g.drawImage(picture, 0, 0, width, height);
        g.restore();
    }

    /** Grey bars where words will be, until the picture is there. */
    void awaited(GraphicsContext g, PageGeometry at, PageMarks marks) {
        g.setFill(ink.word().deriveColor(0, 0, 1, 0.3));
        for (Box box : marks.words()) {
            var place = at.toPane(box);
            g.fillRoundRect(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight(), 4, 4);
        }
    }

    /** @param words whether the boxes of words are shown */
    void marks(GraphicsContext g, PageGeometry at, PageMarks marks, boolean words) {
        if (words) {
            g.setStroke(ink.word());
            g.setLineWidth(1);
            marks.words().forEach(box -> frame(g, at.toPane(box), 0));
        }
        g.setLineDashes(2, 2);
        for (Box box : marks.unsure()) {
            var place = at.toPane(box);
            g.setFill(ink.unsure().deriveColor(0, 1, 1, 0.16));
            g.fillRect(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
            g.setStroke(ink.unsure());
            g.setLineWidth(1);
            frame(g, place, 1);
        }
        g.setLineDashes((double[]) null);
        evidence(g, at, marks.evidence());
        marks.chosen().ifPresent(box -> chosen(g, at.toPane(box)));
    }

    private void chosen(GraphicsContext g, Rectangle2D place) {
        g.setFill(ink.chosen().deriveColor(0, 1, 1, 0.14));
        g.fillRect(
                place.getMinX() - PAD, place.getMinY() - PAD, place.getWidth() + 2 * PAD, place.getHeight() + 2 * PAD);
        g.setStroke(ink.chosen());
        g.setLineWidth(2);
        g.strokeRect(
                Math.round(place.getMinX() - PAD),
                Math.round(place.getMinY() - PAD),
                Math.round(place.getWidth() + 2 * PAD),
                Math.round(place.getHeight() + 2 * PAD));
    }

    private void evidence(GraphicsContext g, PageGeometry at, List<PageMarks.Mark> evidence) {
        for (PageMarks.Mark mark : evidence) {
            var place = at.toPane(mark.box());
            var colour = ink.of(mark.severity());
            g.setStroke(colour);
            if (mark.selected()) {
                g.setFill(colour.deriveColor(0, 1, 1, 0.12));
                g.fillRoundRect(
                        place.getMinX() - PAD,
                        place.getMinY() - PAD,
                        place.getWidth() + 2 * PAD,
                        place.getHeight() + 2 * PAD,
                        6,
                        6);
                g.setLineWidth(2);
                g.strokeRoundRect(
                        place.getMinX() - PAD,
                        place.getMinY() - PAD,
                        place.getWidth() + 2 * PAD,
                        place.getHeight() + 2 * PAD,
                        6,
                        6);
            } else {
                g.setLineWidth(1.4);
                g.setLineDashes(3, 2.5);
                frame(g, place, PAD);
                g.setLineDashes((double[]) null);
            }
        }
        badges(g, at, evidence);
    }

    /** The numbers of flags, each beside its frame and beside one another where frames share a corner. */
    private void badges(GraphicsContext g, PageGeometry at, List<PageMarks.Mark> evidence) {
        g.setFont(Font.font(
                ink.getFont().getFamily(), FontWeight.BOLD, ink.getFont().getSize()));
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.CENTER);
        List<Rectangle2D> taken = new ArrayList<>();
        for (PageMarks.Mark mark : evidence.stream()
                .sorted((one, other) -> Boolean.compare(other.selected(), one.selected()))
                .toList()) {
            var place = at.toPane(mark.box());
            var words = mark.selected() ? mark.flag() + " " + mark.letter() : mark.flag();
            double width = widths.computeIfAbsent(words, this::width) + 8;
            double x = mark.selected() ? place.getMinX() - PAD - 1 : place.getMaxX() + PAD - width;
            double y = Math.max(at.top(), place.getMinY() - PAD - BADGE_HEIGHT + (mark.selected() ? 0 : 4));
            var badge = new Rectangle2D(Math.round(Math.max(0, x)), Math.round(y), width, BADGE_HEIGHT);
            while (overlaps(taken, badge)) {
                badge = new Rectangle2D(badge.getMaxX() + 2, badge.getMinY(), width, BADGE_HEIGHT);
            }
            taken.add(badge);
            g.setFill(ink.of(mark.severity()));
            g.fillRoundRect(badge.getMinX(), badge.getMinY(), width, BADGE_HEIGHT, 6, 6);
            g.setFill(ink.on(mark.severity()));
            g.fillText(words, badge.getMinX() + width / 2, badge.getMinY() + BADGE_HEIGHT / 2);
        }
    }

    private static boolean overlaps(List<Rectangle2D> taken, Rectangle2D badge) {
        return taken.stream().anyMatch(badge::intersects);
    }

    private double width(String words) {
        var text = new Text(words);
        text.setFont(Font.font(
                ink.getFont().getFamily(), FontWeight.BOLD, ink.getFont().getSize()));
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    /** A thin frame on whole pixels, so that it is one pixel wide. */
    private static void frame(GraphicsContext g, Rectangle2D place, double pad) {
        double x = Math.floor(place.getMinX() - pad) + 0.5;
        double y = Math.floor(place.getMinY() - pad) + 0.5;
        g.strokeRect(x, y, Math.ceil(place.getMaxX() + pad) - 0.5 - x, Math.ceil(place.getMaxY() + pad) - 0.5 - y);
    }
}
