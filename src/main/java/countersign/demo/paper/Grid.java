package countersign.demo.paper;

import countersign.demo.sheet.Rich;
import java.util.ArrayList;
import java.util.List;

/** Prints bordered rows and tables, alike in every layout. */
final class Grid {

    private static final double PAD = 4;

    private final Press press;
    private final double size;
    private final double thickness;

    Grid(Press press, double size, double thickness) {
        this.press = press;
        this.size = size;
        this.thickness = thickness;
    }

    /** A row of a form: a label and a value in each cell. */
    void row(Part.FormRow row) {
        var texts = new ArrayList<List<Rich>>();
        double height = 0;
        for (var cell : row.cells()) {
            double width = cell.share() * press.width() - 2 * PAD;
            var words = cell.label().isEmpty()
                    ? cell.words()
                    : Rich.of(cell.label() + " ").plus(cell.words());
            var lines = press.wrap(words, size, width);
            texts.add(lines);
            height = Math.max(height, lines.size() * size * 1.45 + PAD);
        }
        press.need(height);
        double x = press.left();
        for (int i = 0; i < texts.size(); i++) {
            double width = row.cells().get(i).share() * press.width();
            press.box(x, press.y(), width, height, thickness);
            double baseline = press.y() + size * 1.15 + PAD / 2;
            for (var line : texts.get(i)) {
                press.text(x + PAD, baseline, size, false, line);
                baseline += size * 1.45;
            }
            x += width;
        }
        press.down(height);
    }

    /** Columns with heads; {@code ruled} with borders, else only with rules above and below the heads. */
    void table(Part.Table table, boolean ruled) {
        double height = size * 1.75;
        heads(table, ruled, height);
        for (var row : table.rows()) {
            if (press.y() + height > 842 - 70) {
                press.need(1000);
                heads(table, ruled, height);
            }
            cells(table, row, ruled, height, false);
        }
        if (!ruled) {
            press.rule(press.left(), press.y(), press.right(), press.y(), thickness);
        }
        press.down(size * 0.5);
    }

    private void heads(Part.Table table, boolean ruled, double height) {
        if (!ruled) {
            press.rule(press.left(), press.y(), press.right(), press.y(), thickness * 1.6);
        }
        cells(table, table.heads().stream().map(Rich::of).toList(), ruled, height, true);
        if (!ruled) {
            press.rule(press.left(), press.y(), press.right(), press.y(), thickness);
        }
    }

    private void cells(Part.Table table, List<Rich> row, boolean ruled, double least, boolean bold) {
        double step = size * 1.4;
        var wrapped = new ArrayList<List<Rich>>();
        double height = least;
        for (int i = 0; i < row.size(); i++) {
            var lines = press.wrap(row.get(i), size, table.shares().get(i) * press.width() - 2 * PAD);
            wrapped.add(lines);
            height = Math.max(height, least + (lines.size() - 1) * step);
        }
        double x = press.left();
        for (int i = 0; i < row.size(); i++) {
            double width = table.shares().get(i) * press.width();
            if (ruled) {
                press.box(x, press.y(), width, height, thickness);
            }
            double baseline = press.y() + least * 0.68;
            for (var line : wrapped.get(i)) {
                if (line.length() > 0) {
                    press.text(x + PAD, baseline, size, bold, line);
                }
                baseline += step;
            }
            x += width;
        }
        press.down(height);
    }
}
