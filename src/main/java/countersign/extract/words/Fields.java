package countersign.extract.words;

import countersign.model.fact.FactKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a page: each label with its value, which stands after it, in the cell to its right, or below it, and
 * for what is long goes on over several lines.
 */
public final class Fields {

    /** So many heights of a line may lie between one line of a paragraph and the next. */
    private static final double NEXT_LINE = 2.9;

    private static final double NEXT_ROW = 5;
    private static final int MOST_ROWS = 12;
    private static final int SCRAP = 2;
    /** A page of so many cells is a long table, where columns are dear to tell and hold no paragraphs. */
    private static final int DENSE = 600;

    /** A long dash, also as readers take it for the numeral one. */
    private static final String DASHES = "-一";

    private static final int MOST_LINES_OF_A_NAME = 3;

    /** Labels elsewhere, but also all that a second line holds of a hospital's name. */
    private static final Set<String> END_OF_NAME = Set.of("医院", "中心", "分院", "院区");

    private final Sheet sheet;
    private final Map<Cell, List<Label>> labels = new HashMap<>();
    private final Set<Cell> taken = new HashSet<>();
    private final List<Field> fields = new ArrayList<>();

    private Fields(Sheet sheet, Labels finder) {
        this.sheet = sheet;
        sheet.cells().forEach(cell -> labels.put(cell, finder.of(cell)));
    }

    /** In reading order of the labels, except that values below their label come last. */
    public static List<Field> of(Sheet sheet, Labels finder) {
        var fields = new Fields(sheet, finder);
        var waiting = new ArrayList<Label>();
        for (Cell cell : sheet.cells()) {
            for (Label label : fields.in(cell)) {
                if (!fields.inItsCell(label) && !fields.toTheRight(label)) {
                    waiting.add(label);
                }
            }
        }
        waiting.forEach(fields::below);
        return List.copyOf(fields.fields);
    }

    private List<Label> in(Cell cell) {
        return labels.getOrDefault(cell, List.of());
    }

    private boolean inItsCell(Label label) {
        var all = in(label.cell());
        int next = all.indexOf(label) + 1;
        boolean last = next == all.size();
        var words = label.cell().words();
        var value = words.sub(label.end(), last ? words.length() : all.get(next).start());
        if (value.trim(Fields::isFrame).length() == 0) {
            return !last; // a label straight after it: its value is empty
        }
        if (last && isPeriod(label)) {
            add(label, withRest(label.cell(), value));
            return true;
        }
        if (last
                && !isLong(label)
                && value.length() <= SCRAP
                && label.use().keys().size() == 1) {
            toTheRight(label); // what the seal left of it; the whole may stand in the next cell
        }
        add(label, last && isLong(label) ? withFollowingLines(label, label.cell(), value) : value);
        return true;
    }

    /** The end of a period may stand in a cell of its own, with a word or a stain between. */
    private Words withRest(Cell cell, Words value) {
        var parts = new ArrayList<Words>(List.of(value));
        for (Cell next : sheet.rightwards(cell).toList()) {
            if (opensWithLabel(next) || far(cell, next)) {
                break;
            }
            var inside = in(next);
            parts.add(
                    inside.isEmpty()
                            ? next.words()
                            : next.words().sub(0, inside.get(0).start()));
        }
        return Words.joinApart(parts);
    }

    private static boolean isPeriod(Label label) {
        return label.use().keys().contains(FactKey.DISCHARGE_DATE)
                && label.use().keys().size() > 1;
    }

    private boolean toTheRight(Label label) {
        if (isLong(label) && label.alone() && !isTableHead(label) && besideColumn(label)) {
            return true;
        }
        var right = sheet.right(label.cell());
        if (right.isEmpty()
                || opensWithLabel(right.get())
                || far(label.cell(), right.get()) && !facesEachOther(label, right.get())) {
            return false;
        }
        taken.add(right.get());
        var inside = in(right.get());
        var words = right.get().words();
        var value = inside.isEmpty() ? words : words.sub(0, inside.get(0).start());
        if (inside.isEmpty() && label.use().keys().contains(FactKey.HOSPITAL)) {
            add(label, withSecondLine(right.get()));
            return true;
        }
        add(label, inside.isEmpty() && isLong(label) ? withFollowingLines(label, right.get(), value) : value);
        return true;
    }

    /** A long name breaks within its cell, and nothing but the ends of such values stands in the lines below. */
    private Words withSecondLine(Cell cell) {
        var parts = new ArrayList<Words>(List.of(cell.words()));
        Cell last = cell;
        for (Cell next : sheet.below(cell).limit(MOST_LINES_OF_A_NAME).toList()) {
            boolean goesOn = Math.abs(next.box().x() - cell.box().x()) < 0.012
                    && next.box().y() - last.box().bottom() < cell.box().height()
                    && sheet.row(next).stream()
                            .allMatch(other -> in(other).isEmpty() || END_OF_NAME.contains(other.text()));
            if (!goesOn) {
                break;
            }
            taken.add(next);
            parts.add(next.words());
            last = next;
        }
        return Words.join(parts);
    }

    /** A paragraph in a column of its own, unless its lines run on below the label. */
    private boolean besideColumn(Label label) {
        if (sheet.cells().size() > DENSE) {
            return false;
        }
        var column = Column.of(sheet, label.cell(), this::isColumnLabel, this::opensWithLabel);
        var lines = column.linesOf(label.cell());
        if (lines.isEmpty() || lines.stream().anyMatch(taken::contains) || !reaches(lines, label.cell())) {
            return false;
        }
        Cell first = lines.get(0);
        boolean inRow = first.inRowWith(label.cell())
                && (lines.size() == 1 || !lines.get(1).inRowWith(first));
        if (inRow && runsOnBelow(label.cell(), first)) {
            add(label, withFollowingLines(label, first, first.words()));
            taken.add(first);
            return true;
        }
        taken.addAll(lines);
        add(label, Words.join(lines.stream().map(Cell::words).toList()));
        return true;
    }

    /** What stands lower at the other edge, as a signature does, is no paragraph beside the label. */
    private static boolean reaches(List<Cell> lines, Cell label) {
        double height = Math.max(label.box().height(), lines.get(0).box().height());
        return lines.get(0).box().y() - height < label.box().centreY()
                && lines.get(lines.size() - 1).box().bottom() + height
                        > label.box().centreY();
    }

    private boolean runsOnBelow(Cell label, Cell first) {
        return sheet.below(label)
                .findFirst()
                .filter(next -> !opensWithLabel(next)
                        && Math.abs(next.box().x() - label.box().x()) < 0.04
                        && next.box().right() > first.box().x()
                        && next.box().centreY() - first.box().centreY()
                                < NEXT_LINE * first.box().height())
                .isPresent();
    }

    private void below(Label label) {
        boolean head = isTableHead(label);
        if (isLong(label) && !head) {
            var lines = followingLines(label.cell(), label.use().prose());
            if (!lines.isEmpty()) {
                add(label, Words.join(lines.stream().map(Cell::words).toList()));
            }
            return;
        }
        var heads = head ? sheet.row(label.cell()) : List.of(label.cell());
        Cell above = label.cell();
        int rows = 0;
        for (Cell cell : sheet.cells()) {
            boolean lower = cell.box().y() > above.box().centreY() && !cell.inRowWith(above);
            if (!lower || !isUnder(cell, label.cell(), heads)) {
                continue;
            }
            boolean near = cell.box().centreY() - above.box().centreY()
                    < NEXT_ROW * Math.max(cell.box().height(), above.box().height());
            if (!near || rows == MOST_ROWS || opensWithLabel(cell) || taken.contains(cell)) {
                return;
            }
            add(label, cell.words());
            above = cell;
            rows++;
        }
    }

    /** In a table, whether no other head is nearer; else whether it stands right under the label. */
    private static boolean isUnder(Cell cell, Cell label, List<Cell> heads) {
        if (heads.size() == 1) {
            return cell.sharedWidth(label) > 0.3;
        }
        double distance = Math.abs(cell.box().centreX() - label.box().centreX());
        return heads.stream()
                .allMatch(other -> Math.abs(cell.box().centreX() - other.box().centreX()) >= distance);
    }

    private Words withFollowingLines(Label label, Cell cell, Words value) {
        var parts = new ArrayList<Words>(List.of(value));
        for (Cell line : followingLines(cell, label.use().prose())) {
            var heading = in(line).stream().filter(Fields::endsTheTextBefore).findFirst();
            if (heading.isPresent()) {
                parts.add(line.words().sub(0, heading.get().start()));
                break;
            }
            parts.add(line.words());
        }
        return Words.join(parts);
    }

    /** {@code …否认外伤史。个人史：不吸烟。}: in a letter of one paragraph headings stand behind full stops. */
    private static boolean endsTheTextBefore(Label label) {
        String before = label.cell().text().substring(0, label.start()).stripTrailing();
        return label.colon() && isLong(label) && !label.first() && before.endsWith("。");
    }

    /** The lines of the same paragraph after a cell, up to the next label. */
    private List<Cell> followingLines(Cell cell, boolean prose) {
        var lines = new ArrayList<Cell>();
        Cell last = cell;
        var cells = sheet.cells();
        for (Cell next : cells.subList(cells.indexOf(cell) + 1, cells.size())) {
            boolean sameRow = next.inRowWith(last);
            if (sameRow && (next.box().x() < last.box().x() || !prose && !goesOn(last, next))) {
                continue; // beside a diagnosis stands its code
            }
            double pitch = next.box().centreY() - last.box().centreY();
            boolean near =
                    pitch < NEXT_LINE * Math.max(next.box().height(), last.box().height());
            boolean inColumn = sameRow || next.box().x() < cell.box().x() + 0.3;
            if (opensWithLabel(next) || !near || PageFurniture.isPageNumber(next.text())) {
                break;
            }
            if (!inColumn || taken.contains(next)) {
                continue;
            }
            lines.add(next);
            last = next;
            if (in(next).stream().anyMatch(Fields::endsTheTextBefore)) {
                break;
            }
        }
        lines.stream()
                .filter(line -> in(line).stream().noneMatch(Fields::endsTheTextBefore))
                .forEach(taken::add);
        return lines;
    }

    /** Whether only a dash parts two cells of words. */
    private static boolean goesOn(Cell last, Cell next) {
        return next.box().x() - last.box().right() < 0.06
                && (DASHES.indexOf(next.text().charAt(0)) >= 0
                        || DASHES.indexOf(last.text().charAt(last.text().length() - 1)) >= 0);
    }

    private boolean isTableHead(Label label) {
        return sheet.row(label.cell()).stream()
                        .filter(cell -> in(cell).stream().anyMatch(Label::alone))
                        .count()
                >= 2;
    }

    private boolean opensWithLabel(Cell cell) {
        var inside = in(cell);
        return !inside.isEmpty() && inside.get(0).first();
    }

    private boolean isColumnLabel(Cell cell) {
        var inside = in(cell);
        return inside.size() == 1 && inside.get(0).alone();
    }

    /** Whether a cell is too far off to belong to a label without a colon. */
    private static boolean far(Cell label, Cell value) {
        return value.box().x() - label.box().right() > 0.5;
    }

    /** A field a line, as telephones show records: the label at the left edge, its value at the right one. */
    private boolean facesEachOther(Label label, Cell value) {
        return label.alone()
                && !isLong(label)
                && sheet.row(value).size() == 2
                && value.box().right() > sheet.rightEdge() - 0.05;
    }

    private void add(Label label, Words value) {
        var chosen = label.use().prose()
                ? Optional.of(value)
                : isLong(label) ? Choice.ticked(value) : Choice.of(withOptions(value));
        chosen.map(words -> words.trim(Fields::isFrame))
                .filter(words -> words.length() > 0)
                .ifPresent(words -> fields.add(new Field(label, words)));
    }

    /** The other options of a question stand in cells to the right. */
    private Words withOptions(Words value) {
        if (!Choice.begins(value.text().strip())) {
            return value;
        }
        var parts = new ArrayList<Words>(List.of(value));
        int line = value.lines().iterator().next();
        sheet.cells().stream()
                .filter(cell -> cell.line() == line
                        && cell.words().evidence().box().x()
                                <= value.evidence().box().x())
                .reduce((one, later) -> later)
                .ifPresent(own -> sheet.rightwards(own)
                        .takeWhile(next -> Choice.begins(next.text()) && !far(own, next))
                        .forEach(next -> parts.add(next.words())));
        return Words.joinApart(parts);
    }

    private static boolean isLong(Label label) {
        var keys = label.use().keys();
        return label.use().prose()
                || keys.contains(FactKey.DIAGNOSIS)
                || keys.contains(FactKey.OPERATION)
                || keys.contains(FactKey.STAGE);
    }

    private static boolean isFrame(char c) {
        return " :;.,、。_|-\"=".indexOf(c) >= 0;
    }
}
