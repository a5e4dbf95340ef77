package countersign.extract.words;

import java.util.List;
import java.util.regex.Pattern;

/** Brackets and dashes for which colons may stand: {@code 姓名[阚玉兰]}, {@code 主诉——咳嗽1月}. */
final class Marks {

    /** Two of a person's fields that are written so tell that others are. */
    private static final Pattern BRACKETED =
            Pattern.compile("姓名\\s?\\[[^\\]]{2,9}]|性别\\s?\\[[男女]]|年龄\\s?\\[\\d{1,3}[^\\]]{0,3}]");

    private static final Pattern FIELD = Pattern.compile("(?<=[\\u4e00-\\u9fff)]{2})\\s?(\\[)[^\\[\\]]{1,40}(])");

    /** A long dash is read as two short ones or as two numerals. */
    private static final Pattern DASHED = Pattern.compile(
            "^\\s*(?:[\\u4e00-\\u9fff]{0,4}(?:主诉|病史|往史|人史|族史|诊断|经过|情况|医嘱|检查|查体|所见|意见|结论|印象|姓名|处理))\\s?((?:-|一){2})(?=\\S)");

    private static final int LEAST = 2;

    private Marks() {}

    static List<Cell> asColons(List<Cell> cells) {
        long bracketed = cells.stream()
                .mapToLong(cell -> BRACKETED.matcher(cell.text()).results().count())
                .sum();
        long dashed = cells.stream()
                .filter(cell -> DASHED.matcher(cell.text()).find())
                .count();
        return bracketed < LEAST && dashed < LEAST
                ? cells
                : cells.stream()
                        .map(cell -> dashed < LEAST ? cell : changed(cell, DASHED))
                        .map(cell -> bracketed < LEAST ? cell : changed(cell, FIELD))
                        .toList();
    }

    /** Its first group begins with the mark that becomes a colon; what ends the value, or the mark, becomes a blank. */
    private static Cell changed(Cell cell, Pattern pattern) {
        var words = cell.words();
        var found = pattern.matcher(words.text());
        while (found.find()) {
            words = words.with(found.start(1), ':').with(found.end() - 1, ' ');
        }
        return new Cell(cell.line(), words, cell.box());
    }
}
