package countersign.ocr.script;

import countersign.imaging.PageImage;
import countersign.model.page.Glyph;
import countersign.model.page.Script;
import countersign.model.page.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Joins characters that stand one below the other at the edge of a page, outside of all rows: 装订线, a clerk's remark.
 *
 * <p>Single characters within the rows are the cells of a table, and stay where they are.
 */
final class VerticalLines {

    private static final int FEWEST = 3;
    /** In heights of a character: the space between one and the next. */
    private static final double GAP = 3.2;

    private static final double OVERLAP = 0.6;

    private static final double ASIDE = 0.45;
    private static final int OF_ROW = 4;
    /** So many of the rows may begin farther out. */
    private static final double OUTLIERS = 0.1;

    private final List<TextLine> lines;
    private final PageImage page;
    private final double left;
    private final double right;

    private VerticalLines(List<TextLine> lines, PageImage page) {
        this.lines = lines;
        this.page = page;
        var rows = lines.stream()
                .filter(line -> line.glyphs().size() >= OF_ROW && !runsDown(line))
                .toList();
        this.left = at(rows.stream().mapToDouble(line -> line.box().x()).toArray(), OUTLIERS, 0);
        this.right = at(rows.stream().mapToDouble(line -> line.box().right()).toArray(), 1 - OUTLIERS, 1);
    }

    static List<TextLine> joined(List<TextLine> lines, PageImage page) {
        return new VerticalLines(lines, page).joined();
    }

    private List<TextLine> joined() {
        var stacks = stacks();
        var all = new ArrayList<>(lines);
        stacks.forEach(all::removeAll);
        stacks.forEach(stack -> all.add(one(stack)));
        return all;
    }

    private List<List<TextLine>> stacks() {
        var stacks = new ArrayList<List<TextLine>>();
        lines.stream()
                .filter(line -> runsDown(line) || line.glyphs().size() == 1 && isHan(line) && isAtEdge(line))
                .sorted(Comparator.comparingDouble(line -> line.box().y()))
                .forEach(line -> stacks.stream()
                        .filter(stack -> goesOn(stack.get(stack.size() - 1), line))
                        .findFirst()
                        .ifPresentOrElse(stack -> stack.add(line), () -> stacks.add(new ArrayList<>(List.of(line)))));
        stacks.removeIf(stack -> stack.size() < FEWEST && stack.stream().noneMatch(this::runsDown));
        return stacks;
    }

    /** From the top, or from the bottom where the longest part of it is read upwards. */
    private TextLine one(List<TextLine> stack) {
        var longest = stack.stream()
                .max(Comparator.comparingInt(line -> line.glyphs().size()))
                .orElseThrow();
        var glyphs = new ArrayList<>(
                stack.stream().flatMap(line -> line.glyphs().stream()).toList());
        double from = longest.glyphs().get(0).box().centreY();
        double to = longest.glyphs().get(longest.glyphs().size() - 1).box().centreY();
        var downwards = Comparator.<Glyph>comparingDouble(glyph -> glyph.box().centreY());
        glyphs.sort(to < from ? downwards.reversed() : downwards);
        return TextLine.of(glyphs).as(Script.VERTICAL);
    }

    /** Whether its characters follow each other down or up the page. */
    private boolean runsDown(TextLine line) {
        var first = line.glyphs().get(0).box();
        var last = line.glyphs().get(line.glyphs().size() - 1).box();
        double across = Math.abs(last.centreX() - first.centreX()) * page.width();
        double down = Math.abs(last.centreY() - first.centreY()) * page.height();
        return line.glyphs().size() > 1 && down > 1.5 * across;
    }

    private boolean isAtEdge(TextLine line) {
        return line.box().centreX() < left || line.box().centreX() > right;
    }

    private boolean goesOn(TextLine above, TextLine below) {
        double size = Math.max(size(above), size(below));
        double aside = Math.abs(above.box().centreX() - below.box().centreX()) * page.width();
        double apart = (below.box().y() - above.box().bottom()) * page.height();
        return aside < ASIDE * size && apart > -OVERLAP * size && apart < GAP * size;
    }

    /** Of a character of it, in pixels. */
    private double size(TextLine line) {
        return Math.min(line.box().width() * page.width(), line.box().height() * page.height());
    }

    private static boolean isHan(TextLine line) {
        return Character.isIdeographic(line.glyphs().get(0).text().codePointAt(0));
    }

    private static double at(double[] values, double share, double none) {
        Arrays.sort(values);
        return values.length == 0 ? none : values[(int) Math.min(values.length - 1, share * values.length)];
    }
}
