package countersign.ui.kit;

import countersign.model.opinion.Annotation;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Draws an advisor's marks over a page, each with its number. */
final class AnnotationPainter {

    private static final double RADIUS = 8;
    private static final double HEAD = 11;
    private static final double PAD = 7;
    private static final double LEADING = 1.35;

    private final PageInk ink;

    AnnotationPainter(PageInk ink) {
        this.ink = ink;
    }

    void draw(GraphicsContext g, PageGeometry at, Annotation mark, boolean selected) {
        var place = at.toPane(mark.box());
        switch (mark.shape()) {
            case HIGHLIGHT -> {
                g.setFill(ink.highlight().deriveColor(0, 1, 1, 0.42));
                g.fillRect(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
            }
            case BOX -> {
                g.setStroke(ink.mark());
                g.setLineWidth(2);
                round(g, place, 0);
            }
            case ARROW -> arrow(g, at, mark);
            case NOTE -> note(g, place, mark);
        }
        if (selected) {
            chosen(g, outline(at, mark));
        }
        badge(g, at, mark);
    }

    /** What a mark covers on screen. */
    Rectangle2D outline(PageGeometry at, Annotation mark) {
        var place = at.toPane(mark.box());
        return mark.shape() == Annotation.Shape.NOTE ? grown(place, mark) : place;
    }

    private void arrow(GraphicsContext g, PageGeometry at, Annotation mark) {
        var tail = corner(at, mark, mark.head().opposite());
        var head = corner(at, mark, mark.head());
        double angle = Math.atan2(head.getMinY() - tail.getMinY(), head.getMinX() - tail.getMinX());
        g.setStroke(ink.mark());
        g.setFill(ink.mark());
        g.setLineWidth(2);
        g.strokeLine(
                tail.getMinX(),
                tail.getMinY(),
                head.getMinX() - HEAD * 0.7 * Math.cos(angle),
                head.getMinY() - HEAD * 0.7 * Math.sin(angle));
        g.fillPolygon(
                new double[] {
                    head.getMinX(),
                    head.getMinX() - HEAD * Math.cos(angle - 0.42),
                    head.getMinX() - HEAD * Math.cos(angle + 0.42)
                },
                new double[] {
                    head.getMinY(),
                    head.getMinY() - HEAD * Math.sin(angle - 0.42),
                    head.getMinY() - HEAD * Math.sin(angle + 0.42)
                },
                3);
    }

    /** A point, as a rectangle without size. */
    private static Rectangle2D corner(PageGeometry at, Annotation mark, Annotation.Corner corner) {
        return at.toPane(new countersign.model.page.Box(corner.x(mark.box()), corner.y(mark.box()), 0, 0));
    }

    private void note(GraphicsContext g, Rectangle2D place, Annotation mark) {
        var whole = grown(place, mark);
        g.setFill(Color.WHITE);
        g.fillRoundRect(whole.getMinX(), whole.getMinY(), whole.getWidth(), whole.getHeight(), 6, 6);
        g.setStroke(ink.mark());
        g.setLineWidth(1.5);
        round(g, whole, 0);
        g.setFill(Color.web("#24292f"));
        g.setFont(font(false));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.TOP);
        double y = whole.getMinY() + PAD;
        for (String line : lines(mark.text(), place.getWidth())) {
            g.fillText(line, whole.getMinX() + PAD + 2 * RADIUS + 5, y);
            y += leading();
        }
    }

    /** A note is as high as its words need. */
    private Rectangle2D grown(Rectangle2D place, Annotation mark) {
        double words = lines(mark.text(), place.getWidth()).size() * leading() + 2 * PAD;
        return new Rectangle2D(
                place.getMinX(),
                place.getMinY(),
                Math.max(place.getWidth(), 60),
                Math.max(place.getHeight(), Math.max(words, 2 * RADIUS + PAD)));
    }

    private List<String> lines(String text, double width) {
        double room = Math.max(60, width) - 2 * PAD - 2 * RADIUS - 5;
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int end = text.offsetByCodePoints(at, 1);
            var letter = text.substring(at, end);
            if (letter.equals("\n") || !line.isEmpty() && width(line + letter) > room) {
                int space = letter.equals("\n") ? -1 : line.lastIndexOf(" ");
                lines.add(space > 0 ? line.substring(0, space) : line.toString());
                var rest = space > 0 ? line.substring(space + 1) : "";
                line = new StringBuilder(rest);
            }
            if (!letter.equals("\n")) {
                line.append(letter);
            }
            at = end;
        }
        lines.add(line.toString());
        return lines;
    }

    private double width(String words) {
        var text = new Text(words);
        text.setFont(font(false));
        return text.getLayoutBounds().getWidth();
    }

    private double leading() {
        return ink.getFont().getSize() * LEADING;
    }

    private void chosen(GraphicsContext g, Rectangle2D place) {
        g.setStroke(ink.chosen());
        g.setLineWidth(1.5);
        g.setLineDashes(4, 3);
        round(g, place, 4);
        g.setLineDashes((double[]) null);
    }

    private void badge(GraphicsContext g, PageGeometry at, Annotation mark) {
        var place = at.toPane(mark.box());
        double x = place.getMinX();
        double y = place.getMinY() - 3;
        if (mark.shape() == Annotation.Shape.ARROW) {
            var tail = corner(at, mark, mark.head().opposite());
            x = tail.getMinX();
            y = tail.getMinY();
        } else if (mark.shape() == Annotation.Shape.NOTE) {
            x = place.getMinX() + PAD + RADIUS - 2;
            y = place.getMinY() + PAD + RADIUS - 2;
        }
        x = Math.max(RADIUS + 1, x);
        y = Math.max(RADIUS + 1, y);
        g.setFill(Color.WHITE);
        g.fillOval(x - RADIUS - 1, y - RADIUS - 1, 2 * RADIUS + 2, 2 * RADIUS + 2);
        g.setFill(ink.mark());
        g.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        g.setFill(Color.WHITE);
        g.setFont(font(true));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(String.valueOf(mark.number()), x, y);
    }

    private Font font(boolean bold) {
        return Font.font(
                ink.getFont().getFamily(),
                bold ? FontWeight.BOLD : FontWeight.NORMAL,
                ink.getFont().getSize());
    }

    private static void round(GraphicsContext g, Rectangle2D place, double pad) {
        g.strokeRoundRect(
                Math.round(place.getMinX() - pad),
                Math.round(place.getMinY() - pad),
                Math.round(place.getWidth() + 2 * pad),
                Math.round(place.getHeight() + 2 * pad),
                5,
                5);
    }
}
