package countersign.bench.understanding;

import countersign.bench.understanding.Block.Field;
import countersign.bench.understanding.Page.Run;
import java.util.List;

/** Sets fields at places of their own, without rules between them. */
final class SpacedFields {

    private final House house;
    private final Sheets sheets;
    private final double size;

    SpacedFields(House house, Sheets sheets) {
        this.house = house;
        this.sheets = sheets;
        this.size = sheets.size();
    }

    /** So many across, each at a tabulator. */
    void rows(List<Field> fields, int across) {
        double step = (Sheets.RIGHT - Sheets.LEFT) / across;
        double x = Sheets.LEFT;
        for (var field : fields) {
            var words = field.with(house.colon());
            if (x > Sheets.LEFT && x + Run.width(words, size) > Sheets.RIGHT) {
                x = Sheets.LEFT;
                sheets.down(1.7);
            }
            sheets.room(2);
            sheets.put(words, x);
            double end = x + Run.width(words, size) + size;
            while (x < end) {
                x += step;
            }
            if (x >= Sheets.RIGHT - 1) {
                x = Sheets.LEFT;
                sheets.down(1.7);
            }
        }
        if (x > Sheets.LEFT) {
            sheets.down(1.7);
        }
    }

    /** Two across, the values between low strokes. */
    void underlined(List<Field> fields) {
        rows(
                fields.stream()
                        .map(field -> new Field(field.label(), "__" + field.value() + "__"))
                        .toList(),
                2);
    }

    /** Labels in one line, their values below them. */
    void columns(List<Field> fields) {
        for (int from = 0; from < fields.size(); ) {
            sheets.room(4);
            double x = Sheets.LEFT;
            int next = from;
            while (next < fields.size()) {
                var field = fields.get(next);
                double wide = Math.max(Run.width(field.label(), size), Run.width(field.value(), size)) + size * 2;
                if (next > from && x + wide > Sheets.RIGHT + size * 2) {
                    break;
                }
                sheets.put(field.label(), x);
                sheets.down(1.5);
                sheets.put(field.value(), x);
                sheets.down(-1.5);
                x += wide;
                next++;
            }
            sheets.down(3.4);
            from = next;
        }
    }

    /** A field a line, its value at the right edge, as telephones show records. */
    void apart(List<Field> fields) {
        for (var field : fields) {
            sheets.room(2);
            sheets.put(field.label(), Sheets.LEFT);
            sheets.put(field.value(), Sheets.RIGHT - Run.width(field.value(), size));
            sheets.down(1.8);
        }
    }

    /** Two across, dots between label and value. */
    void leaders(List<Field> fields) {
        double half = (Sheets.RIGHT - Sheets.LEFT) / 2;
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            double room = half - 20 - Run.width(field.with(""), size);
            sheets.room(2);
            sheets.put(field.with("…".repeat(Math.max(1, (int) (room / size) - 1))), Sheets.LEFT + i % 2 * half);
            if (i % 2 == 1 || i == fields.size() - 1) {
                sheets.down(1.7);
            }
        }
    }

    /** A field a line. */
    void list(List<Field> fields) {
        for (var field : fields) {
            sheets.room(2);
            sheets.put(field.with(house.colon()), Sheets.LEFT);
            sheets.down(1.6);
        }
    }

    /** Two across, a small label above its value. */
    void cards(List<Field> fields) {
        double half = (Sheets.RIGHT - Sheets.LEFT) / 2;
        for (int i = 0; i < fields.size(); i += 2) {
            var pair = fields.subList(i, Math.min(fields.size(), i + 2));
            sheets.room(4);
            for (int j = 0; j < pair.size(); j++) {
                sheets.put(pair.get(j).label(), Sheets.LEFT + j * half, size - 2, false);
            }
            sheets.down(1.3);
            for (int j = 0; j < pair.size(); j++) {
                sheets.put(pair.get(j).value(), Sheets.LEFT + j * half, size + 1, true);
            }
            sheets.down(2.1);
        }
    }
}
