package countersign.extract.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Strokes between labels and values, {@code 姓名/阚玉兰 性别/女}, for which colons may stand. */
final class Strokes {

    /** Two of a person's fields that have them tell that all of a page's head has. */
    private static final Pattern SO_WRITTEN = Pattern.compile(
            "姓\\s?名\\s?/\\s?[\\u3400-\\u9fff·]{2,8}(?:\\s|$)|(?:性\\s?别\\s?/\\s?[男女]|年\\s?龄\\s?/\\s?\\d)");

    private static final Pattern BEHIND_LABEL = Pattern.compile("(?<=[\\u4e00-\\u9fff)]{2})\\s?/");

    /** As a share of the page: below its head a stroke is one. */
    private static final double LOWEST = 0.4;

    private static final int LEAST = 2;
    /** Lines that reach so far may go on in the next. */
    private static final double FULL = 0.8;
    /** In heights of a line. */
    private static final double NEXT_LINE = 2.9;

    private static final double SAME_EDGE = 0.02;
    private static final Pattern FIELDS =
            Pattern.compile("(?:^|\\s)[\\u4e00-\\u9fff]{2,8}\\s?/\\s?\\S.*\\s[\\u4e00-\\u9fff]{2,8}\\s?/");
    private static final Pattern NEXT_FIELD = Pattern.compile("^[\\u4e00-\\u9fff]{2,8}\\s?/");
    private static final Pattern HEADING = Pattern.compile("^(?:主诉|现病史|部位|术前诊断|入院诊断|诊断|标本|检验项目|项目)");

    private Strokes() {}

    static List<Cell> asColons(List<Cell> cells) {
        return strokes(Marks.asColons(cells));
    }

    private static List<Cell> strokes(List<Cell> cells) {
        long told = cells.stream()
                .filter(Strokes::inHead)
                .mapToLong(cell -> SO_WRITTEN.matcher(cell.text()).results().count())
                .sum();
        return told < LEAST
                ? cells
                : joined(cells).stream()
                        .map(cell -> inHead(cell) ? changed(cell) : cell)
                        .toList();
    }

    /** In one piece they break anywhere: 出院 or its day may stand in the next line. */
    private static List<Cell> joined(List<Cell> cells) {
        var joined = new ArrayList<Cell>();
        Cell last = null;
        for (Cell cell : cells) {
            int end = joined.size() - 1;
            if (last != null && isBroken(last, cell)) {
                var words = Words.join(List.of(joined.get(end).words(), cell.words()));
                joined.set(
                        end,
                        new Cell(joined.get(end).line(), words, joined.get(end).box()));
            } else {
                joined.add(cell);
            }
            last = cell;
        }
        return joined;
    }

    private static boolean isBroken(Cell line, Cell next) {
        double pitch = next.box().centreY() - line.box().centreY();
        boolean below = pitch > 0
                && pitch < NEXT_LINE * Math.max(line.box().height(), next.box().height())
                && Math.abs(next.box().x() - line.box().x()) < SAME_EDGE;
        return inHead(next)
                && below
                && line.box().right() > FULL
                && FIELDS.matcher(line.text()).find()
                && (line.text().endsWith("/")
                        || !NEXT_FIELD.matcher(next.text()).find())
                && !HEADING.matcher(next.text()).find();
    }

    private static boolean inHead(Cell cell) {
        return cell.box().centreY() < LOWEST;
    }

    private static Cell changed(Cell cell) {
        var words = cell.words();
        var strokes = BEHIND_LABEL.matcher(words.text());
        while (strokes.find()) {
            words = words.with(strokes.end() - 1, ':');
        }
        return new Cell(cell.line(), words, cell.box());
    }
}
