package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary.FlagCounts;
import countersign.model.adjudication.Severity;
import countersign.ui.kit.StatusGlyph;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * Counts of flags by severity, each in a place of its own. It draws them: as nodes they would be a third of all that a
 * row of the list has, and each of these is looked at whenever a row moves.
 */
final class FlagTally extends Canvas {

    /** Pixels for one of the text's size. */
    private static final double GLYPH = 13 / 12.0;

    private static final double GAP = 4;

    /** Of one count, at the designed size of text. */
    private static final double PLACE = 30;

    private static final double DESIGNED = 13;

    private FlagCounts counts = new FlagCounts(0, 0, 0);
    private Inks inks = new Inks(Font.getDefault(), Color.BLACK, Color.BLACK, Color.BLACK, Color.BLACK, Color.WHITE);

    /**
     * What it draws with.
     *
     * @param text of the numbers
     * @param ground behind the row
     */
    record Inks(Font font, Color text, Color critical, Color major, Color minor, Color ground) {
        Color of(Severity severity) {
            return switch (severity) {
                case CRITICAL -> critical;
                case MAJOR -> major;
                case MINOR -> minor;
            };
        }
    }

    void show(FlagCounts now) {
        if (!now.equals(counts)) {
            counts = now;
            draw();
        }
    }

    void draw(Inks now) {
        if (!now.equals(inks)) {
            inks = now;
            double place = place();
            setWidth(Severity.values().length * place);
            setHeight(Math.ceil(1.4 * now.font().getSize()));
            draw();
        }
    }

    private double place() {
        return Math.round(PLACE * inks.font().getSize() / DESIGNED);
    }

    private void draw() {
        var g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setFont(inks.font());
        g.setTextBaseline(VPos.CENTER);
        count(g, Severity.CRITICAL, counts.critical(), 0);
        count(g, Severity.MAJOR, counts.major(), 1);
        count(g, Severity.MINOR, counts.minor(), 2);
    }

    private void count(GraphicsContext g, Severity severity, int count, int place) {
        if (count == 0) {
            return;
        }
        double x = place * place();
        double middle = getHeight() / 2;
        double glyph = Math.round(GLYPH * inks.font().getSize());
        StatusGlyph.draw(g, severity, x, middle - glyph / 2, glyph, inks.of(severity), inks.ground());
        g.setFill(inks.text());
        g.fillText(String.valueOf(count), x + glyph + GAP, middle);
    }
}
