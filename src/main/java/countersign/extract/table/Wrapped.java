package countersign.extract.table;

import countersign.model.page.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins the lines of a cell that was too narrow for its words to the row they belong to. */
final class Wrapped {

    /** What every row has exactly once. */
    private static final Set<Role> ANCHORS = Set.of(Role.RESULT, Role.AMOUNT, Role.PRICE);

    /** Of the pitch of the rows: lines of one cell stand closer than rows do. */
    private static final double CLOSE = 0.8;

    private static final double NEXT = 1.3;
    /** In heights of print: so near the next column, a name has no room left in its line. */
    private static final double FULL = 1.5;

    private final List<Row> lines;
    private final double pitch;
    private final double edge;

    private Wrapped(List<Row> lines) {
        this.lines = lines;
        this.pitch = pitch(lines);
        this.edge = edge(lines);
    }

    /** Rows from the top; lines that belong to none, such as headings between them, are left out. */
    static List<Row> joined(List<Row> lines) {
        return new Wrapped(lines).joined();
    }

    private List<Row> joined() {
        var rows = new ArrayList<Row>();
        var above = new ArrayList<Row>();
        double last = 0;
        for (Row line : lines) {
            double middle = line.box().centreY();
            if (isRow(line)) {
                Row row = line;
                for (int i = above.size() - 1; i >= 0; i--) {
                    row = row.joined(above.get(i), false);
                }
                above.clear();
                rows.add(row);
                last = middle;
            } else if (!rows.isEmpty() && goesOn(rows.get(rows.size() - 1), line, middle - last)) {
                int place = rows.size() - 1;
                rows.set(place, rows.get(place).joined(line, true));
                last = middle;
            } else if (opensNext(line)) {
                above.add(line);
            } else {
                above.clear();
            }
        }
        return rows;
    }

    private static boolean isRow(Row line) {
        return line.cells().keySet().stream().anyMatch(ANCHORS::contains);
    }

    private boolean goesOn(Row before, Row line, double apart) {
        var more = line.cell(Role.NAME);
        if (more.isEmpty()) {
            return apart < NEXT * pitch;
        }
        var name = before.cell(Role.NAME);
        if (name.isEmpty()) {
            return apart < CLOSE * pitch;
        }
        if (awaited(line)) {
            return false;
        }
        String text = name.get().text();
        boolean open = count(text, '(') > count(text, ')');
        boolean bracket = more.get().text().startsWith("(") || more.get().text().startsWith(")");
        var lines = name.get().byLine();
        var last = lines.get(lines.size() - 1).evidence().box();
        boolean full = last.right() > edge - FULL * last.height();
        return apart < CLOSE * pitch || apart < NEXT * pitch && (open || bracket && !isRow(line) || full);
    }

    /** Whether the next row has no name of its own, and stands closer than the row before. */
    private boolean awaited(Row line) {
        int place = lines.indexOf(line);
        return opensNext(line)
                && place > 0
                && lines.get(place + 1).box().centreY() - line.box().centreY()
                        < line.box().centreY() - lines.get(place - 1).box().centreY() + 1e-4;
    }

    private boolean opensNext(Row line) {
        int place = lines.indexOf(line);
        if (place + 1 >= lines.size() || line.cell(Role.NAME).isEmpty()) {
            return false;
        }
        var next = lines.get(place + 1);
        return isRow(next)
                && next.cell(Role.NAME).isEmpty()
                && next.box().centreY() - line.box().centreY() < CLOSE * pitch;
    }

    /** Where the column to the right of the names begins. */
    private static double edge(List<Row> lines) {
        return lines.stream()
                .flatMap(line -> line.cell(Role.NAME).stream().flatMap(name -> {
                    double right = name.evidence().box().right();
                    return line.cells().values().stream()
                            .map(words -> words.evidence().box().x())
                            .filter(x -> x > right);
                }))
                .min(Double::compare)
                .orElse(1.0);
    }

    private static long count(String text, char c) {
        return text.chars().filter(one -> one == c).count();
    }

    private static double pitch(List<Row> lines) {
        var middles = lines.stream()
                .filter(Wrapped::isRow)
                .map(Row::box)
                .mapToDouble(Box::centreY)
                .toArray();
        double[] pitches = new double[Math.max(0, middles.length - 1)];
        for (int i = 0; i < pitches.length; i++) {
            pitches[i] = middles[i + 1] - middles[i];
        }
        java.util.Arrays.sort(pitches);
        return pitches.length == 0 ? lines.get(0).box().height() * 1.5 : pitches[(pitches.length - 1) / 4];
    }
}
