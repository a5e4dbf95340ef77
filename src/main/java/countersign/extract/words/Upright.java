package countersign.extract.words;

import countersign.model.page.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Headings set upright, one character below the other in a narrow column left of their text, as printed forms of counties
 * and garrisons have them.
 *
 * <p>The heading takes the place of its first character, beside which its text begins.
 */
final class Upright {

    /** Headings stand in this share of the page, from the left. */
    private static final double LEFT = 0.25;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;
    /** In heights of a character; on a scan the boxes of characters one below the other overlap. */
    private static final double NEAREST = 0.6;

    private static final double FARTHEST = 2.4;
    /** Between two headings more space is left than between the characters of one. */
    private static final double WIDER = 1.17;

    private static final double JUMP = 1.12;

    /** What headings of records have in them, and no other lettering at an edge. */
    private static final Pattern OF_HEADINGS = Pattern.compile("主诉|病史|.史|检查|查体|诊断|经过|情况|医嘱|所见|处理|意见|名称|步骤");

    private Upright() {}

    /** Where its headings end, as places in {@code ink}: where the pitch of its characters jumps. */
    static List<Integer> ends(TextLine down, int[] ink) {
        var pitches = new double[ink.length - 1];
        for (int k = 1; k < ink.length; k++) {
            pitches[k - 1] = middle(down, ink[k]) - middle(down, ink[k - 1]);
        }
        double widest = widestWithin(pitches);
        var ends = new ArrayList<Integer>();
        for (int k = 1; k < ink.length; k++) {
            if (pitches[k - 1] > widest) {
                ends.add(k);
            }
        }
        ends.add(ink.length);
        return ends;
    }

    private static double middle(TextLine line, int glyph) {
        return line.glyphs().get(glyph).box().centreY();
    }

    /** The widest pitch below the greatest jump of the pitches in their order; the widest of all where they are even. */
    private static double widestWithin(double[] pitches) {
        var sorted = pitches.clone();
        Arrays.sort(sorted);
        double widest = sorted.length == 0 ? 0 : sorted[sorted.length - 1];
        double jump = JUMP;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i - 1] > 0 && sorted[i] / sorted[i - 1] > jump) {
                jump = sorted[i] / sorted[i - 1];
                widest = sorted[i - 1];
            }
        }
        return widest;
    }

    /** Whether a line that runs down the page is made of such headings. */
    static boolean holdsHeadings(TextLine line) {
        return line.box().right() < LEFT && OF_HEADINGS.matcher(line.text()).find();
    }

    /** The cells with each heading in one, in the order of the cells. */
    static List<Cell> joined(List<Cell> cells) {
        var result = new ArrayList<>(cells);
        var waiting = new ArrayList<>(
                cells.stream().filter(cell -> isCharacter(cell, cells)).toList());
        while (!waiting.isEmpty()) {
            var column = column(waiting);
            waiting.removeAll(column);
            headings(column).stream()
                    .filter(heading -> heading.size() >= SHORTEST && heading.size() <= LONGEST)
                    .forEach(heading -> join(heading, result));
        }
        return List.copyOf(result);
    }

    private static boolean isCharacter(Cell cell, List<Cell> cells) {
        return cell.text().length() == 1
                && Folding.isHan(cell.text().charAt(0))
                && cell.box().right() < LEFT
                && cells.stream()
                        .noneMatch(other -> other != cell
                                && other.box().centreX() < cell.box().x()
                                && other.inRowWith(cell));
    }

    /** The first that waits and all that follow it downwards. */
    private static List<Cell> column(List<Cell> waiting) {
        var column = new ArrayList<Cell>(List.of(waiting.get(0)));
        boolean found = true;
        while (found) {
            found = false;
            var last = column.get(column.size() - 1);
            for (Cell next : waiting) {
                double pitch = pitch(last, next);
                boolean below = Math.abs(next.box().centreX() - last.box().centreX())
                                < 0.6 * last.box().width()
                        && pitch > NEAREST
                        && pitch < FARTHEST;
                if (below) {
                    column.add(next);
                    found = true;
                    break;
                }
            }
        }
        return column;
    }

    private static List<List<Cell>> headings(List<Cell> column) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < column.size(); i++) {
            least = Math.min(least, step(column.get(i - 1), column.get(i)));
        }
        var headings = new ArrayList<List<Cell>>();
        for (int i = 0; i < column.size(); i++) {
            if (i == 0 || step(column.get(i - 1), column.get(i)) > WIDER * least) {
                headings.add(new ArrayList<>());
            }
            headings.get(headings.size() - 1).add(column.get(i));
        }
        return headings;
    }

    private static double step(Cell above, Cell below) {
        return below.box().centreY() - above.box().centreY();
    }

    private static double pitch(Cell above, Cell below) {
        return step(above, below) / Math.max(above.box().height(), below.box().height());
    }

    private static void join(List<Cell> heading, List<Cell> cells) {
        var first = heading.get(0);
        var words = Words.join(heading.stream().map(Cell::words).toList());
        int place = cells.indexOf(first);
        cells.removeAll(heading);
        cells.add(Math.min(place, cells.size()), new Cell(first.line(), words, first.box()));
    }
}
