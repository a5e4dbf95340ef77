package countersign.ocr;

import countersign.imaging.PageImage;
import countersign.model.page.TextLine;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A page of a few lines drawn by Java in a font of the system. */
public final class DrawnPage {

    public static final List<String> LINES =
            List.of("青禾市中心医院", "出院小结", "姓名：姚静姝", "入院日期：2021年03月02日", "出院诊断：右侧乳腺浸润性导管癌", "住院号 ZY2021034130");

    public static final int LEFT = 200;
    public static final int FIRST_BASELINE = 250;
    public static final int PITCH = 130;
    public static final int PRINT = 44;

    private DrawnPage() {}

    /** The lines, slanted by some degrees about the page's top left. */
    public static PageImage slanted(double degrees) {
        return slanted(LINES, degrees);
    }

    /** Other lines, which lie level. */
    public static PageImage of(List<String> lines) {
        return slanted(lines, 0);
    }

    /** The lines, with a round seal of {@code ink} over the date that lets the print show through. */
    public static PageImage sealed(Color ink) {
        return drawn(LINES, 0, graphics -> {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.6f));
            graphics.setColor(ink);
            graphics.setStroke(new BasicStroke(10));
            graphics.drawOval(330, 380, 260, 260);
            graphics.fillOval(420, 470, 80, 80);
            graphics.setFont(new Font("Noto Sans CJK SC", Font.BOLD, 40));
            graphics.rotate(Math.toRadians(-8), 460, 640);
            graphics.drawString("证明专用章", 370, 650);
        });
    }

    private static PageImage slanted(List<String> lines, double degrees) {
        return drawn(lines, degrees, graphics -> {});
    }

    private static PageImage drawn(List<String> lines, double degrees, Consumer<Graphics2D> more) {
        var picture = new BufferedImage(1240, 1100, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1240, 1100);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, PRINT));
        graphics.rotate(Math.toRadians(degrees));
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(lines.get(i), LEFT, FIRST_BASELINE + i * PITCH);
        }
        more.accept(graphics);
        graphics.dispose();
        return PageImage.of(picture);
    }

    /** Without spaces, which readers see differently. */
    public static String plain(List<TextLine> lines) {
        return lines.stream().map(line -> line.text().replaceAll("\\s", "")).collect(Collectors.joining("\n"));
    }

    public static String truth() {
        return String.join("\n", LINES).replace(" ", "");
    }
}
