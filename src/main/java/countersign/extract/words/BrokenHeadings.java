package countersign.extract.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Headings that a narrow column of a table breaks: {@code 出院时诊} above {@code 断}, left of their text.
 *
 * <p>The heading takes the place of its first line, beside which its text begins.
 */
final class BrokenHeadings {

    /** Headings stand in this share of the page, from the left. */
    private static final double LEFT = 0.3;
    /** In heights of a line, from one to the next of the same heading. */
    private static final double NEXT_LINE = 1.95;

    private static final double SAME_EDGE = 0.012;
    private static final int LONGEST = 14;

    private static final Pattern WORDS = Pattern.compile("[\\u4e00-\\u9fff/()、]{1,8}:?");
    private static final Pattern WHOLE = Pattern.compile(
            ".*(?:诊断|经过|情况|史|检查|查体|所见|医嘱|意见|主诉|名称|方式|日期|时间|号|科室|姓名|性别|年龄|病区|天数|结论|印象|提示|建议|计划|处理|处置|摘要|结果|描述|步骤|过程|部位|标本|医师|签名|状况|发现|随访|指导|方法)\\)?:?");
    /** What goes on with a heading that might end there. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?:及|与|和|或|、|/|\\().{1,7}|(?:情况|结果|摘要|记录|名称|状况|史|断|查|见|嘱|诉|过|况):?");

    /** A heading of its own below another that no form knows: 临床诊断 below 送检物. */
    private static final Pattern BY_ITSELF = Pattern.compile("(?!经过|情况|结果).{1,5}(?:诊断|检查|查体|所见|[^病]史|主诉|医嘱):?");

    private static final Pattern OPEN = Pattern.compile(".*[及与和或、/(]");

    /** Labels of a column of short values, whose every line is one. */
    private static final Pattern FIELD = Pattern.compile(
            "(?:.{0,4}(?:性别|年龄|姓名|科室|科别|病区|床号|床位|职业|民族|婚姻|电话|住址|籍贯)|.{2,}号|.{2,}天数|.{2,}日数|.{2,}日期|.{2,}时间|.*医[师生]|签名):?");

    private static final Pattern HEAD_OF_PAGE = Pattern.compile(".*(?:医院|中心|卫生院|保健院|诊所|门诊部|记录|小结|报告|证明|[单书表])$");

    private BrokenHeadings() {}

    /** The cells with each such heading in one, in the order of the cells. */
    static List<Cell> joined(List<Cell> cells) {
        var left = cells.stream().filter(BrokenHeadings::mayBePart).toList();
        if (left.size() < 2) {
            return cells;
        }
        var joined = new ArrayList<>(cells);
        for (Cell first : left) {
            if (joined.contains(first)) {
                join(first, left, joined);
            }
        }
        return List.copyOf(joined);
    }

    private static void join(Cell first, List<Cell> left, List<Cell> cells) {
        var parts = new ArrayList<>(List.of(first));
        var text = new StringBuilder(first.text());
        for (Cell next : left) {
            Cell last = parts.get(parts.size() - 1);
            if (cells.contains(next) && isBelow(last, next) && goesOn(text, next)) {
                parts.add(next);
                text.append(next.text());
            }
        }
        boolean heading = parts.size() > 1
                && text.length() <= LONGEST
                && WHOLE.matcher(text).matches()
                && parts.stream().anyMatch(part -> hasTextBeside(part, cells));
        if (heading) {
            var words = Words.join(parts.stream().map(Cell::words).toList());
            cells.set(cells.indexOf(first), new Cell(first.line(), words, first.box()));
            cells.removeAll(parts.subList(1, parts.size()));
        }
    }

    private static boolean goesOn(CharSequence before, Cell next) {
        return !before.toString().endsWith(":")
                && (OPEN.matcher(before).matches()
                        || !BY_ITSELF.matcher(next.text()).matches())
                && !FIELD.matcher(next.text()).matches()
                && (!WHOLE.matcher(before).matches()
                        || GOES_ON.matcher(next.text()).matches());
    }

    private static boolean mayBePart(Cell cell) {
        return cell.box().right() < LEFT
                && WORDS.matcher(cell.text()).matches()
                && !HEAD_OF_PAGE.matcher(cell.text()).matches();
    }

    private static boolean isBelow(Cell above, Cell cell) {
        double pitch = cell.box().centreY() - above.box().centreY();
        return pitch > 0
                && pitch < NEXT_LINE * Math.max(above.box().height(), cell.box().height())
                && !cell.inRowWith(above)
                && (Math.abs(cell.box().x() - above.box().x()) < SAME_EDGE
                        || Math.abs(cell.box().centreX() - above.box().centreX()) < SAME_EDGE);
    }

    private static boolean hasTextBeside(Cell part, List<Cell> cells) {
        return cells.stream()
                .anyMatch(cell -> cell != part
                        && cell.inRowWith(part)
                        && cell.box().x() > part.box().right());
    }
}
