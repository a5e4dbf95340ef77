package countersign.bench.understanding;

import countersign.bench.understanding.Block.Table;
import countersign.bench.understanding.Page.Run;
import java.util.List;

/** Sets what stands side by side whatever the house: rows of words, and tables. */
final class Tables {

    private final Sheets sheets;

    Tables(Sheets sheets) {
        this.sheets = sheets;
    }

    void row(List<String> words) {
        double size = sheets.size();
        sheets.room(2);
        double total = words.stream().mapToDouble(word -> Run.width(word, size)).sum();
        double gap = Math.max(size * 1.5, (Sheets.RIGHT - sheets.left() - total) / Math.max(1, words.size() - 1));
        double x = words.size() == 1 ? Sheets.RIGHT - total : sheets.left();
        for (var word : words) {
            sheets.put(word, x);
            x += Run.width(word, size) + (words.size() > 2 ? Math.min(gap, 60) : gap);
        }
        sheets.down(1.8);
    }

    void table(Table table) {
        for (var cells : table.rows()) {
            sheets.room(2);
            double x = sheets.left();
            for (int i = 0; i < cells.size(); i++) {
                sheets.put(cells.get(i), x + 3);
                x += table.widths().get(i) * (Sheets.RIGHT - sheets.left());
            }
            rule();
            sheets.down(1.8);
        }
        rule();
    }

    private void rule() {
        sheets.rule(sheets.left(), sheets.y() - 3, Sheets.RIGHT, sheets.y() - 3);
    }
}
