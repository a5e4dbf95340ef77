package countersign.demo.paper;

import countersign.demo.sheet.Rich;
import java.util.Random;

/** How a house prints each kind of part. */
interface PartStyle {

    void fields(Press press, Part.Fields fields);

    void section(Press press, Part.Section section);

    void table(Press press, Part.Table table);

    void row(Press press, Part.FormRow row);

    /** @param random where its stamp falls */
    void signature(Press press, Paper paper, Part.Signature signature, Random random);

    /** How far below the top of a note's line its letters stand, in points. */
    default double noteBaseline() {
        return 10;
    }

    /** All parts of a paper, one below the other. */
    default void print(Press press, Paper paper, Random random) {
        for (Part part : paper.parts()) {
            if (part instanceof Part.Fields fields) {
                fields(press, fields);
            } else if (part instanceof Part.Section section) {
                section(press, section);
            } else if (part instanceof Part.Table table) {
                table(press, table);
            } else if (part instanceof Part.FormRow row) {
                row(press, row);
            } else if (part instanceof Part.Signature signature) {
                signature(press, paper, signature, random);
            } else if (part instanceof Part.Note note) {
                press.need(14);
                press.text(press.left(), press.y() + noteBaseline(), 8.5, false, Rich.of(note.words()));
                press.down(14);
            }
        }
    }
}
