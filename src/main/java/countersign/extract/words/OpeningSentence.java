package countersign.extract.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page's head that is a sentence ({@code 患者庄大有，男性，50岁，住普外科，…}) put together where it breaks, in a label or a date.
 */
final class OpeningSentence {

    private static final Pattern OPENS =
            Pattern.compile("^(?:患者|病人|病员|兹有|兹证明)?[\\u3400-\\u9fff]{2,4}[,、]\\s*[男女]性?[,、].{12,}");
    /** {@code 姓名：某|性别：女|年龄：36|…}: one run, which breaks anywhere. */
    private static final Pattern RUN = Pattern.compile("^(?:[^:|]{2,8}:[^:|]{0,20}\\|\\s*){3,}");

    /** What stands in another place says nothing about the patient's stay. */
    private static final double LOWEST = 0.4;

    private static final int MOST_LINES = 4;
    /** In heights of a line. */
    private static final double NEXT_LINE = 2.9;

    private OpeningSentence() {}

    /** The cells with the lines of the sentence in one, in the place of its first. */
    static List<Cell> joined(List<Cell> cells) {
        for (int first = 0; first < cells.size() && cells.get(first).box().centreY() < LOWEST; first++) {
            if (OPENS.matcher(cells.get(first).text()).find()) {
                int end = end(cells, first);
                if (end > first + 1) {
                    return joined(cells, first, end);
                }
            } else if (RUN.matcher(cells.get(first).text()).find()) {
                int end = endOfRun(cells, first);
                return end > first + 1 ? joined(cells, first, end) : cells;
            }
        }
        return cells;
    }

    private static List<Cell> joined(List<Cell> cells, int first, int end) {
        var lines = cells.subList(first, end);
        var words = Words.join(lines.stream().map(Cell::words).toList());
        var head = cells.get(first);
        var joined = new ArrayList<>(cells.subList(0, first));
        joined.add(new Cell(head.line(), words, head.box()));
        joined.addAll(cells.subList(end, cells.size()));
        return List.copyOf(joined);
    }

    /** After the line with its full stop; after its first where none follows soon. */
    private static int end(List<Cell> cells, int first) {
        int last = first;
        while (!cells.get(last).text().endsWith("。")) {
            if (last + 1 == cells.size()
                    || last + 1 - first == MOST_LINES
                    || !goesOn(cells.get(last), cells.get(last + 1))) {
                return first + 1;
            }
            last++;
        }
        return last + 1;
    }

    private static int endOfRun(List<Cell> cells, int first) {
        int end = first + 1;
        while (end < cells.size()
                && end - first < MOST_LINES
                && goesOn(cells.get(end - 1), cells.get(end))
                && cells.get(end).text().matches("[^:|]{0,8}:.*|[^|]{0,12}\\|.*:.*")
                && cells.get(end - 1).box().right() > 0.8) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(Cell line, Cell next) {
        double pitch = next.box().centreY() - line.box().centreY();
        return !next.inRowWith(line)
                && next.box().x() < line.box().x() + 0.05
                && pitch > 0
                && pitch < NEXT_LINE * Math.max(line.box().height(), next.box().height());
    }
}
