package countersign.extract.words;

import countersign.model.page.Script;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cells of a page and how they lie to each other. */
public final class Sheet {

    /** Space wider than this many characters separates two cells. */
    private static final double WIDE = 1.7;

    private static final Set<String> SPREAD_LABELS = Set.of(
            "姓名", "性别", "年龄", "科别", "科室", "民族", "职业", "婚姻", "籍贯", "床号", "住址", "出生", "诊断", "主诉", "日期", "签名", "电话", "病区");

    /** A mark in a cell of its own says nothing, and would stand between a label and its value. */
    private static final Pattern STRAY = Pattern.compile("[\\s:;.,、。·]+");

    private final Transcript page;
    private final List<Cell> cells;

    private Sheet(Transcript page, List<Cell> cells) {
        this.page = page;
        this.cells = cells;
    }

    public static Sheet of(Transcript page) {
        var slope = Slope.of(page);
        var cells = new ArrayList<Cell>();
        for (int line = 0; line < page.lines().size(); line++) {
            var printed = page.lines().get(line);
            if (printed.script() != Script.VERTICAL) {
                split(page, line, slope, cells);
            } else if (Upright.holdsHeadings(printed)) {
                headings(page, line, slope, cells);
            } // any other stands beside all rows and would run them together
        }
        cells.removeIf(cell -> STRAY.matcher(cell.text()).matches());
        return new Sheet(
                page,
                OpeningSentence.joined(RunOnHeadings.joined(
                        Strokes.asColons(BrokenHeadings.joined(Upright.joined(joined(inReadingOrder(cells))))))));
    }

    public Transcript page() {
        return page;
    }

    /** In reading order: rows from the top, each from the left. */
    public List<Cell> cells() {
        return cells;
    }

    /** Where the longest lines end, as a fraction of the page's width. */
    public double rightEdge() {
        return cells.stream()
                .filter(cell -> cell.text().length() >= 12)
                .mapToDouble(cell -> cell.box().right())
                .max()
                .orElse(0.9);
    }

    /** The nearest cell to the right in the same row. */
    public Optional<Cell> right(Cell cell) {
        return rightwards(cell).findFirst();
    }

    /** All cells to the right in the same row, nearest first. */
    public Stream<Cell> rightwards(Cell cell) {
        return cells.stream()
                .filter(other -> other != cell && rightwardsOf(cell, other))
                .sorted(Comparator.comparingDouble(other -> other.box().x()));
    }

    /** All cells to the left in the same row, nearest first. */
    public Stream<Cell> leftwards(Cell cell) {
        return cells.stream()
                .filter(other -> other != cell && rightwardsOf(other, cell))
                .sorted(Comparator.comparingDouble(other -> -other.box().right()));
    }

    private static boolean rightwardsOf(Cell left, Cell right) {
        return right.box().centreX() > left.box().centreX()
                && right.box().x() > left.box().right() - 0.01
                && left.inRowWith(right);
    }

    /** The cells below in the same column, nearest first. */
    public Stream<Cell> below(Cell cell) {
        return cells.stream()
                .filter(other -> other != cell
                        && other.box().y() > cell.box().centreY()
                        && !cell.inRowWith(other)
                        && cell.sharedWidth(other) > 0.3)
                .sorted(Comparator.comparingDouble(other -> other.box().y()));
    }

    /** The cells of the same row, from the left, {@code cell} among them. */
    public List<Cell> row(Cell cell) {
        return cells.stream()
                .filter(other -> other == cell || cell.inRowWith(other))
                .sorted(Comparator.comparingDouble(other -> other.box().x()))
                .toList();
    }

    /** The headings of a line that runs down the page, each in the place of its first character. */
    private static void headings(Transcript page, int line, Slope slope, List<Cell> cells) {
        TextLine printed = page.lines().get(line);
        var spacing = Spacing.of(page, printed);
        int from = 0;
        for (int end : Upright.ends(printed, spacing.ink())) {
            var box = printed.boxOf(spacing.ink()[from], spacing.ink()[from] + 1);
            cells.add(new Cell(line, Words.of(page, line, spacing, from, end), slope.level(box)));
            from = end;
        }
    }

    private static void split(Transcript page, int line, Slope slope, List<Cell> cells) {
        TextLine printed = page.lines().get(line);
        var spacing = Spacing.of(page, printed);
        int[] ink = spacing.ink();
        int from = 0;
        for (int k = 1; k <= ink.length; k++) {
            if (k == ink.length || spacing.before(k) > WIDE && !spacedOut(spacing, from, k)) {
                var box = printed.boxOf(ink[from], ink[k - 1] + 1);
                cells.add(new Cell(line, Words.of(page, line, spacing, from, k), slope.level(box)));
                from = k;
            }
        }
    }

    /** Whether single characters stand apart, as in {@code 姓  名} or a spaced title. */
    private static boolean spacedOut(Spacing spacing, int from, int k) {
        double gap = 0.6 * spacing.before(k);
        boolean aloneBefore = k - from == 1 || spacing.before(k - 1) > gap;
        boolean aloneAfter = k + 1 == spacing.ink().length || spacing.before(k + 1) > gap;
        return aloneBefore && aloneAfter && spacing.han(k - 1) && spacing.han(k);
    }

    /** The two characters of a label, printed so far apart that they seem to be two cells. */
    private static List<Cell> joined(List<Cell> cells) {
        var joined = new ArrayList<Cell>();
        for (Cell cell : cells) {
            var before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean halves = before != null
                    && before.text().length() == 1
                    && before.inRowWith(cell)
                    && cell.box().x() > before.box().right()
                    && SPREAD_LABELS.contains(before.text() + cell.text().charAt(0));
            if (before != null && halves) {
                var words = Words.joinApart(List.of(before.words(), cell.words()));
                joined.set(
                        joined.size() - 1,
                        new Cell(before.line(), words, before.box().union(cell.box())));
            } else {
                joined.add(cell);
            }
        }
        return List.copyOf(joined);
    }

    /** Row by row: a cell joins the row of the first cell that it stands beside. */
    private static List<Cell> inReadingOrder(List<Cell> cells) {
        var waiting = new ArrayList<>(cells);
        waiting.sort(Comparator.comparingDouble(cell -> cell.box().centreY()));
        var ordered = new ArrayList<Cell>();
        while (!waiting.isEmpty()) {
            Cell first = waiting.get(0);
            var row = waiting.stream()
                    .filter(cell -> cell == first || first.inRowWith(cell))
                    .sorted(Comparator.comparingDouble(cell -> cell.box().x()))
                    .toList();
            ordered.addAll(row);
            waiting.removeAll(row);
        }
        return List.copyOf(ordered);
    }
}
