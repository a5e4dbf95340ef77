package countersign.extract.table;

import countersign.extract.words.Cell;
import countersign.extract.words.PageFurniture;
import countersign.extract.words.Sheet;
import countersign.extract.words.Words;
import countersign.model.page.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the tables of a page by their heads, by the head of the page before, or by what stands in their rows. */
public final class TableReader {

    private static final Pattern TOTAL =
            Pattern.compile("^(?:.{0,8})(?:合\\s?计|小\\s?计|总\\s?计|共\\s?计|累\\s?计|总额|总金额|总费用).{0,6}$");
    private static final Pattern CLOSING = Pattern.compile(
            "^(?:检验|审核|核对|报告|打印|制表|复核|收款|收费员|操作员|备注|说明|注|声明|本报告|本结果|此报告|大写|.{0,8}大写|\\(?小写|医师|医生|签名|患者签|申请|总检|主检|建议|结论|\\*).*");
    private static final Pattern LABEL = Pattern.compile("^[\\u4e00-\\u9fff()/]{2,8}:.*");
    /** Of the height of a line: farther down nothing belongs to the table. */
    private static final double WIDE_GAP = 6;

    private static final int SENTENCE = 36;
    private static final int FEWEST_ROWS = 2;

    private TableReader() {}

    public static List<Table> of(Sheet sheet) {
        return of(sheet, Optional.empty());
    }

    /** @param before the head of the table that the page before ended in, for one that goes on without a head */
    public static List<Table> of(Sheet sheet, Optional<Head> before) {
        var rows = rows(sheet);
        var tables = new ArrayList<Table>();
        int at = 0;
        var head = Optional.<Head>empty();
        var body = new ArrayList<List<Cell>>();
        while (at < rows.size()) {
            var row = rows.get(at);
            var here = Head.of(row);
            if (here.isPresent()) {
                add(head.or(() -> before), body, tables);
                head = here;
                body.clear();
            } else if (head.isPresent() && ends(row, body)) {
                add(head, body, tables);
                head = Optional.empty();
                body.clear();
            } else {
                body.add(row);
            }
            at++;
        }
        add(head.or(() -> tables.isEmpty() ? before : Optional.empty()), body, tables);
        return List.copyOf(tables);
    }

    private static void add(Optional<Head> head, List<List<Cell>> body, List<Table> tables) {
        if (!body.isEmpty()) {
            tables.addAll(read(head.orElse(Head.NONE), body));
        }
    }

    private static boolean ends(List<Cell> row, List<List<Cell>> body) {
        var first = row.get(0);
        if (CLOSING.matcher(first.text()).matches() && row.size() < 4 || PageFurniture.isPageNumber(first.text())) {
            return true;
        }
        if (body.isEmpty()) {
            return false;
        }
        var last = body.get(body.size() - 1).get(0).box();
        return first.box().y() - last.bottom()
                > WIDE_GAP * Math.min(last.height(), first.box().height());
    }

    private static List<Table> read(Head head, List<List<Cell>> body) {
        var lines = body.stream()
                .filter(row -> isOfTable(row, head))
                .map(row -> pieces(row, head))
                .toList();
        var tracks = Tracks.of(lines.stream()
                .filter(line -> !TOTAL.matcher(line.get(0).text()).matches())
                .toList());
        var columns = Columns.of(head, tracks);
        var byTable = new TreeMap<Integer, List<Row>>();
        var totals = new ArrayList<Row>();
        for (var line : lines) {
            if (TOTAL.matcher(line.get(0).text()).matches()) {
                total(line).ifPresent(totals::add);
                continue;
            }
            var cells = new TreeMap<Integer, EnumMap<Role, Words>>();
            for (Piece piece : line) {
                columns.stream()
                        .filter(column -> column.track().pieces().contains(piece))
                        .findFirst()
                        .ifPresent(column -> cells.computeIfAbsent(column.table(), table -> new EnumMap<>(Role.class))
                                .merge(
                                        column.role(),
                                        piece.words(),
                                        (one, more) -> Words.joinApart(List.of(one, more))));
            }
            var box = line.stream().map(Piece::box).reduce(Box::union).orElseThrow();
            cells.forEach((table, of) ->
                    byTable.computeIfAbsent(table, one -> new ArrayList<>()).add(new Row(of, box)));
        }
        var tables = new ArrayList<Table>();
        byTable.forEach(
                (table, of) -> tables.add(new Table(head, Wrapped.joined(of), table == 0 ? totals : List.of())));
        return tables.stream()
                .filter(table -> !table.rows().isEmpty()
                        && (!head.columns().isEmpty() || table.rows().size() >= FEWEST_ROWS))
                .toList();
    }

    private static boolean isOfTable(List<Cell> row, Head head) {
        String first = row.get(0).text();
        if (row.size() == 1 && first.length() > SENTENCE
                || CLOSING.matcher(first).matches() && row.size() < 4) {
            return false;
        }
        if (LABEL.matcher(first).matches() || PageFurniture.isPageNumber(first)) {
            return false;
        }
        return !head.columns().isEmpty()
                || row.size() >= FEWEST_ROWS
                        && row.stream()
                                .skip(1)
                                .anyMatch(cell ->
                                        Content.VALUE.matcher(cell.text()).matches());
    }

    private static Optional<Row> total(List<Piece> line) {
        var cells = new EnumMap<Role, Words>(Role.class);
        cells.put(Role.NAME, line.get(0).words());
        line.stream()
                .skip(1)
                .filter(piece -> piece.text().matches("[¥￥]?\\s?\\d[\\d,.]*元?"))
                .reduce((one, more) -> more)
                .ifPresent(piece -> cells.put(Role.AMOUNT, piece.words()));
        return cells.size() == 2
                ? Optional.of(new Row(
                        cells, line.get(0).box().union(line.get(line.size() - 1).box())))
                : Optional.empty();
    }

    /** Cells that reach under several heads are parted at their blanks. */
    private static List<Piece> pieces(List<Cell> row, Head head) {
        var pieces = new ArrayList<Piece>();
        for (Cell cell : row) {
            long under = head.columns().stream()
                    .filter(over -> over.box().centreX() > cell.box().x()
                            && over.box().centreX() < cell.box().right())
                    .count();
            if (under > 1 && cell.text().contains(" ")) {
                pieces.addAll(Piece.parts(cell));
            } else {
                pieces.add(Piece.of(cell));
            }
        }
        pieces.sort(Comparator.comparingDouble(piece -> piece.box().x()));
        return List.copyOf(pieces);
    }

    /** The rows of a page from the top, the cells of each from the left. */
    private static List<List<Cell>> rows(Sheet sheet) {
        var rows = new ArrayList<List<Cell>>();
        for (Cell cell : sheet.cells()) {
            var last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            boolean goesOn = last != null
                    && last.get(0).inRowWith(cell)
                    && cell.box().x() > last.get(last.size() - 1).box().x();
            if (goesOn && last != null) {
                last.add(cell);
            } else {
                rows.add(new ArrayList<>(List.of(cell)));
            }
        }
        return rows;
    }
}
