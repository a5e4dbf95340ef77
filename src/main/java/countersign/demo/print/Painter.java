package countersign.demo.print;

import countersign.demo.sheet.Face;
import countersign.demo.sheet.Ink;
import countersign.demo.sheet.Sheet;
import countersign.demo.sheet.Typesetter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Prints a sheet to pixels. */
final class Painter {

    private final Typesetter typesetter;
    private final SealPainter seals;

    Painter(Typesetter typesetter) {
        this.typesetter = typesetter;
        this.seals = new SealPainter(typesetter);
    }

    BufferedImage paint(Sheet sheet, double dpi) {
        return paint(sheet, dpi, dpi);
    }

    /** Telefax pixels are not always square. */
    BufferedImage paint(Sheet sheet, double dpiAcross, double dpiDown) {
        int width = (int) Math.round(sheet.width() * dpiAcross / 72);
        int height = (int) Math.round(sheet.height() * dpiDown / 72);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.scale(dpiAcross / 72, dpiDown / 72);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        sheet.inks().forEach(ink -> paint(ink, g));
        g.dispose();
        return image;
    }

    private void paint(Ink ink, Graphics2D g) {
        if (ink instanceof Ink.Text text) {
            g.setColor(new Color(text.colour()));
            write(
                    g,
                    text.face(),
                    text.bold(),
                    text.size(),
                    text.x(),
                    text.baseline(),
                    text.words().text());
        } else if (ink instanceof Ink.Rule rule) {
            g.setColor(new Color(rule.colour()));
            g.setStroke(new BasicStroke((float) rule.thickness()));
            g.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
        } else if (ink instanceof Ink.Area area) {
            g.setColor(new Color(area.colour()));
            g.fill(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
        } else if (ink instanceof Ink.Portrait portrait) {
            portrait(g, portrait);
        } else if (ink instanceof Ink.Seal seal) {
            seals.paint(g, seal);
        } else if (ink instanceof Ink.Stamp stamp) {
            seals.paint(g, stamp);
        }
    }

    private void write(Graphics2D g, Face face, boolean bold, double size, double x, double baseline, String text) {
        double at = x;
        for (var run : typesetter.runs(face, bold, text)) {
            g.setFont(run.font().deriveFont((float) size));
            g.drawString(run.text(), (float) at, (float) baseline);
            at += typesetter.width(face, bold, size, run.text());
        }
    }

    private static void portrait(Graphics2D g, Ink.Portrait p) {
        g.setColor(new Color(0xe4e9ee));
        g.fill(new Rectangle2D.Double(p.x(), p.y(), p.width(), p.height()));
        var clip = g.getClip();
        g.clip(new Rectangle2D.Double(p.x(), p.y(), p.width(), p.height()));
        double w = p.width();
        double h = p.height();
        g.setColor(new Color(0x3b4757));
        g.fill(new Ellipse2D.Double(p.x() + w * 0.08, p.y() + h * 0.66, w * 0.84, h * 0.7));
        g.setColor(new Color(0xd9b79a));
        g.fill(new Rectangle2D.Double(p.x() + w * 0.41, p.y() + h * 0.52, w * 0.18, h * 0.2));
        g.fill(new Ellipse2D.Double(p.x() + w * 0.28, p.y() + h * 0.18, w * 0.44, h * 0.46));
        g.setColor(new Color(0x22201e));
        g.fill(new Ellipse2D.Double(p.x() + w * 0.26, p.y() + h * 0.12, w * 0.48, h * 0.24));
        g.setClip(clip);
    }
}
