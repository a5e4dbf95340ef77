package countersign.demo.print;

import countersign.demo.sheet.Face;
import countersign.demo.sheet.Ink;
import countersign.demo.sheet.Typesetter;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Stamps ink that lets the print below show through. */
final class SealPainter {

    private static final float COVER = 0.66f;

    private final Typesetter typesetter;

    SealPainter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    void paint(Graphics2D page, Ink.Seal seal) {
        var g = (Graphics2D) page.create();
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, COVER));
        g.setColor(new Color(seal.colour()));
        g.translate(seal.x(), seal.y());
        g.rotate(Math.toRadians(seal.degrees()));
        double r = seal.radius();
        g.setStroke(new BasicStroke((float) (r * 0.05)));
        g.draw(new Ellipse2D.Double(-r, -r, 2 * r, 2 * r));
        g.fill(star(r * 0.28));
        around(g, seal.around(), r);
        double size = r * 0.24;
        double width = typesetter.width(Face.SANS, false, size, seal.below());
        centred(g, seal.below(), size, -width / 2, r * 0.58);
        g.dispose();
    }

    void paint(Graphics2D page, Ink.Stamp stamp) {
        var g = (Graphics2D) page.create();
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, COVER));
        g.setColor(new Color(stamp.colour()));
        g.translate(stamp.x(), stamp.y());
        g.rotate(Math.toRadians(stamp.degrees()));
        double size =
                Math.min(16, stamp.width() * 0.9 / Math.max(4, stamp.first().length()));
        double height = size * (stamp.second().isEmpty() ? 1.9 : 3.2);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Rectangle2D.Double(-stamp.width() / 2, -height / 2, stamp.width(), height));
        double first = typesetter.width(Face.SANS, true, size, stamp.first());
        centred(g, stamp.first(), size, -first / 2, stamp.second().isEmpty() ? size * 0.36 : -size * 0.2);
        double second = typesetter.width(Face.SANS, true, size * 0.9, stamp.second());
        centred(g, stamp.second(), size * 0.9, -second / 2, size * 1.1);
        g.dispose();
    }

    private void around(Graphics2D page, String text, double r) {
        double size = r * Math.min(0.34, 2.4 / Math.max(1, text.length()));
        double step = Math.min(32, 250.0 / Math.max(1, text.length()));
        double angle = -step * (text.length() - 1) / 2;
        for (int i = 0; i < text.length(); i++) {
            var g = (Graphics2D) page.create();
            g.rotate(Math.toRadians(angle + i * step));
            centred(g, text.substring(i, i + 1), size, -size / 2, -r * 0.62);
            g.dispose();
        }
    }

    private void centred(Graphics2D g, String text, double size, double x, double baseline) {
        double at = x;
        for (var run : typesetter.runs(Face.SANS, true, text)) {
            g.setFont(run.font().deriveFont((float) size));
            g.drawString(run.text(), (float) at, (float) baseline);
            at += typesetter.width(Face.SANS, true, size, run.text());
        }
    }

    private static Path2D star(double r) {
        var star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI * i / 5 - Math.PI / 2;
            double reach = i % 2 == 0 ? r : r * 0.38;
            double x = reach * Math.cos(angle);
            double y = reach * Math.sin(angle);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }
}
