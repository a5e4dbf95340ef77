package countersign.extract.words;

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

    private Strokes() {}

    static List<Cell> asColons(List<Cell> cells) {
        long told = cells.stream()
                .filter(Strokes::inHead)
                .mapToLong(cell -> SO_WRITTEN.matcher(cell.text()).results().count())
                .sum();
        return told < LEAST
                ? cells
                : cells.stream()
                        .map(cell -> inHead(cell) ? changed(cell) : cell)
                        .toList();
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
