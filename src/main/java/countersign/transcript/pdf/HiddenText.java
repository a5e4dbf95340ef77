package countersign.transcript.pdf;

import countersign.model.page.TextLine;
import java.util.List;

/** The operators that set lines of text, unseen, where they are printed; a viewer finds, marks and copies them. */
final class HiddenText {

    private static final double LEAST_WIDTH = 0.02;
    private static final double LEAST_HEIGHT = 0.5;

    private final GlyphlessFont font;
    private final double pageWidth;
    private final double pageHeight;

    /** @param pageWidth in points, as is its height */
    HiddenText(GlyphlessFont font, double pageWidth, double pageHeight) {
        this.font = font;
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
    }

    String of(List<TextLine> lines) {
        var operators = new StringBuilder("BT 3 Tr\n");
        lines.forEach(line -> write(line, operators));
        return operators.append("ET\n").toString();
    }

    /** Each character reaches to the next, lest a viewer takes the white between two of them for a space. */
    private void write(TextLine line, StringBuilder operators) {
        var run = Run.of(line, pageWidth, pageHeight);
        double size = Math.max(LEAST_HEIGHT, run.height());
        double sin = Math.sin(run.angle());
        double cos = Math.cos(run.angle());
        double under = size * (0.5 - GlyphlessFont.DEPTH);
        operators
                .append('/')
                .append(GlyphlessFont.NAME)
                .append(' ')
                .append(Numbers.of(size))
                .append(" Tf ")
                .append(Numbers.of(cos, sin, -sin, cos, run.x() + under * sin, run.y() - under * cos))
                .append(" Tm\n");
        double[] starts = run.starts();
        for (int i = 0; i < line.glyphs().size(); i++) {
            double width = Math.max(LEAST_WIDTH * size, starts[i + 1] - starts[i]);
            operators
                    .append(Numbers.of(100 * width / size))
                    .append(" Tz <")
                    .append(font.code(line.glyphs().get(i).text()))
                    .append("> Tj\n");
        }
    }
}
