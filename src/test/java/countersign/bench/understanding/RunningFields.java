package countersign.bench.understanding;

import countersign.bench.understanding.Block.Field;
import countersign.bench.understanding.Page.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sets fields one behind the other, as running text. */
final class RunningFields {

    private final House house;
    private final Sheets sheets;

    RunningFields(House house, Sheets sheets) {
        this.house = house;
        this.sheets = sheets;
    }

    /** Nothing but a blank between them, so that a line is one piece. */
    void tight(List<Field> fields) {
        var line = "";
        for (var field : fields) {
            var words = field.with(house.colon());
            if (!line.isEmpty() && Run.width(line + " " + words, sheets.size()) > Sheets.RIGHT - Sheets.LEFT) {
                sheets.put(line, Sheets.LEFT);
                sheets.down(1.7);
                line = "";
            }
            line = line.isEmpty() ? words : line + " " + words;
        }
        sheets.put(line, Sheets.LEFT);
        sheets.down(1.7);
    }

    /** As a sentence: the patient, sex and age without labels, the rest with theirs. */
    void sentence(List<Field> fields) {
        var words = new ArrayList<String>();
        for (var field : fields) {
            if (field.label().equals(house.label("name"))) {
                words.add("患者" + field.value());
            } else if (field.label().equals(house.label("sex"))) {
                words.add(field.value() + "性");
            } else if (field.label().equals(house.label("age"))) {
                words.add(field.value());
            } else {
                words.add(field.with(house.colon()));
            }
        }
        sheets.paragraph(String.join("，", words) + "。");
    }

    /** In one piece with upright strokes between them. */
    void bars(List<Field> fields) {
        sheets.flow(joined(fields, " | "));
    }

    /** In one piece, clause after clause. */
    void clauses(List<Field> fields) {
        sheets.flow(joined(fields, "；") + "。");
    }

    private String joined(List<Field> fields, String between) {
        return fields.stream().map(field -> field.with(house.colon())).collect(Collectors.joining(between));
    }

    /** In one piece, each value between marks of its own. */
    void marked(List<Field> fields, String opens, String closes, String between) {
        sheets.flow(fields.stream().map(field -> field.with(opens) + closes).collect(Collectors.joining(between)));
    }

    /** With wide gaps, as many in a line as it holds. */
    void line(List<Field> fields) {
        double size = sheets.size();
        double x = Sheets.LEFT;
        for (var field : fields) {
            var words = field.with(" ").strip();
            double wide = Run.width(words, size);
            if (x > Sheets.LEFT && x + wide > Sheets.RIGHT) {
                x = Sheets.LEFT;
                sheets.down(1.7);
            }
            sheets.room(2);
            sheets.put(words, x);
            x += wide + size * 1.6;
        }
        sheets.down(1.7);
    }

    /** As {@link #line}, who it is about without labels. */
    void bare(List<Field> fields) {
        var unsaid = List.of(house.label("name"), house.label("sex"), house.label("age"), house.label("dept"));
        line(fields.stream()
                .map(field -> unsaid.contains(field.label()) ? new Field("", field.value()) : field)
                .toList());
    }
}
