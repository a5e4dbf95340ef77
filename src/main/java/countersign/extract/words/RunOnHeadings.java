package countersign.extract.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Headings of a letter in one paragraph that break with its line: {@code …无异型。病检诊 / 断：食管平滑肌瘤}. */
final class RunOnHeadings {

    /** In heights of a line. */
    private static final double NEXT_LINE = 2.9;

    private static final double RIGHT = 0.75;
    private static final double SAME_EDGE = 0.06;
    private static final int SHORTEST_LINE = 12;

    /** What a line ends with behind a full stop. */
    private static final Pattern TAIL = Pattern.compile("(?<=[。;])\\s*([\\u4e00-\\u9fff/]{1,9})$");

    private static final Pattern HEAD = Pattern.compile("^([\\u4e00-\\u9fff/]{0,8}):");
    private static final Pattern HEADING = Pattern.compile(
            "[\\u4e00-\\u9fff/]{0,7}(?:诊断|经过|过程|情况|病史|往史|人史|族史|育史|检查|查体|所见|医嘱|意见|主诉|结论|印象|提示|建议|名称|描述|眼观|镜下|巨检|镜检|免疫组化|结果|处理|标本)");

    private RunOnHeadings() {}

    /** The cells with the first half of such a heading at the head of the line that holds the other. */
    static List<Cell> joined(List<Cell> cells) {
        var joined = new ArrayList<>(cells);
        for (int i = 0; i + 1 < joined.size(); i++) {
            Cell line = joined.get(i);
            Cell next = joined.get(i + 1);
            var tail = TAIL.matcher(line.text());
            var head = HEAD.matcher(next.text());
            if (goesOn(line, next)
                    && tail.find()
                    && head.find()
                    && HEADING.matcher(tail.group(1) + head.group(1)).matches()) {
                var words = line.words();
                joined.set(i, new Cell(line.line(), words.sub(0, tail.start()), line.box()));
                joined.set(
                        i + 1,
                        new Cell(
                                next.line(),
                                Words.join(List.of(words.sub(tail.start(), words.length()), next.words())),
                                next.box()));
            }
        }
        return List.copyOf(joined);
    }

    private static boolean goesOn(Cell line, Cell next) {
        double pitch = next.box().centreY() - line.box().centreY();
        return line.text().length() >= SHORTEST_LINE
                && line.box().right() > RIGHT
                && !next.inRowWith(line)
                && next.box().x() < line.box().x() + SAME_EDGE
                && pitch > 0
                && pitch < NEXT_LINE * Math.max(line.box().height(), next.box().height());
    }
}
