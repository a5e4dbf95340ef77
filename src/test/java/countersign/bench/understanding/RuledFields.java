package countersign.bench.understanding;

import countersign.bench.understanding.Block.Field;
import countersign.bench.understanding.Page.Run;
import java.util.List;

/** Sets fields in tables, boxes and blanks, or beside a rule. */
final class RuledFields {

    private final House house;
    private final Sheets sheets;
    private final double size;

    RuledFields(House house, Sheets sheets) {
        this.house = house;
        this.sheets = sheets;
        this.size = sheets.size();
    }

    /** Label and value in cells of their own, as wide as the value needs. */
    void grid(List<Field> fields) {
        double step = (Sheets.RIGHT - Sheets.LEFT) / 6;
        double x = Sheets.LEFT;
        for (var field : fields) {
            sheets.room(2.2);
            double wide = Math.max(1, Math.ceil((Run.width(field.value(), size) + 6) / step)) * step;
            if (x > Sheets.LEFT && x + step + wide > Sheets.RIGHT + 1) {
                x = Sheets.LEFT;
                sheets.down(2);
            }
            sheets.put(field.label(), x + 3);
            sheets.put(field.value(), x + step + 3);
            sheets.rule(x, sheets.y() - 4, Math.min(Sheets.RIGHT, x + step + wide), sheets.y() - 4);
            x += step + wide;
            if (x > Sheets.RIGHT - 2 * step + 1) {
                x = Sheets.LEFT;
                sheets.down(2);
            }
        }
        if (x > Sheets.LEFT) {
            sheets.down(2);
        }
        sheets.ruleAcross();
    }

    /** Label and value in one box without a mark between them. */
    void boxes(List<Field> fields) {
        double x = Sheets.LEFT;
        for (var field : fields) {
            sheets.room(2.2);
            var words = field.with(" ");
            double wide = Math.max(70, Run.width(words, size) + 12);
            if (x > Sheets.LEFT && x + wide > Sheets.RIGHT) {
                x = Sheets.LEFT;
                sheets.down(2);
            }
            double y = sheets.y();
            sheets.put(words, x + 3);
            sheets.rule(x, y - 4, x + wide, y - 4);
            sheets.rule(x, y - 4, x, y + size * 1.6);
            x += wide;
        }
        sheets.down(2);
    }

    /** A table of four columns: label, value, label, value. */
    void quads(List<Field> fields) {
        double half = (Sheets.RIGHT - Sheets.LEFT) / 2;
        for (int i = 0; i < fields.size(); i++) {
            sheets.room(2.2);
            double x = Sheets.LEFT + i % 2 * half;
            sheets.put(fields.get(i).label(), x + 3);
            sheets.put(fields.get(i).value(), x + half * 0.4);
            if (i % 2 == 1 || i == fields.size() - 1) {
                sheets.ruleAcross();
                sheets.down(1.9);
            }
        }
        sheets.ruleAcross();
    }

    /** A table of three pairs a row, values broken where their cell ends. */
    void cells(List<Field> fields) {
        double step = (Sheets.RIGHT - Sheets.LEFT) / 3;
        for (int i = 0; i < fields.size(); i += 3) {
            sheets.room(5);
            sheets.ruleAcross();
            double top = sheets.y();
            double below = top;
            for (int j = i; j < Math.min(fields.size(), i + 3); j++) {
                double x = Sheets.LEFT + (j - i) * step;
                sheets.moveTo(top);
                sheets.put(fields.get(j).label(), x + 3);
                sheets.flow(fields.get(j).value(), x + step * 0.5, x + step * 0.5, x + step - 2);
                below = Math.max(below, sheets.y());
            }
            sheets.moveTo(below);
            sheets.down(0.3);
        }
        sheets.ruleAcross();
    }

    /** A printed form filled in by a printer that stands a little too high. */
    void blanks(List<Field> fields) {
        double x = Sheets.LEFT;
        for (var field : fields) {
            double label = Run.width(field.label(), size) + 6;
            double wide = label + Math.max(60, Run.width(field.value(), size) + 10);
            if (x > Sheets.LEFT && x + wide > Sheets.RIGHT) {
                x = Sheets.LEFT;
                sheets.down(2.1);
            }
            sheets.room(2.5);
            double below = sheets.y() + size + 2;
            sheets.put(field.label(), x);
            sheets.rule(x + label - 4, below, x + wide - 6, below);
            sheets.down(-0.3);
            sheets.put(field.value(), x + label);
            sheets.down(0.3);
            x += wide;
        }
        sheets.down(2.1);
    }

    /** In a column of its own at the left, long values on several lines; what follows stands beside it. */
    void sidebar(List<Field> fields) {
        double top = sheets.y();
        double edge = Sheets.LEFT + 128;
        for (var field : fields) {
            sheets.flow(field.with(house.colon()), Sheets.LEFT, Sheets.LEFT, edge);
        }
        sheets.rule(edge + 8, top - 4, edge + 8, sheets.y());
        sheets.indent(edge + 16);
        sheets.moveTo(top);
        sheets.down(-0.6);
    }
}
