package countersign.demo.paper;

import countersign.demo.sheet.Rich;
import java.util.List;

/** A piece of a document's content; the layout decides how it looks. */
public sealed interface Part {

    /** Labels with short values, so many to a row. */
    record Fields(int columns, List<Field> fields) implements Part {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** A heading with prose. */
    record Section(String heading, Rich words) implements Part {}

    /** Columns with heads; shares are of the width, together 1. */
    record Table(List<String> heads, List<Double> shares, List<List<Rich>> rows) implements Part {
        public Table {
            heads = List.copyOf(heads);
            shares = List.copyOf(shares);
            rows = List.copyOf(rows);
        }
    }

    /** A bordered row of a printed form. */
    record FormRow(List<Cell> cells) implements Part {
        public FormRow {
            cells = List.copyOf(cells);
        }
    }

    /** Who signed and when, at the right; the seal comes here. */
    record Signature(List<Field> fields) implements Part {
        public Signature {
            fields = List.copyOf(fields);
        }
    }

    /** Small print. */
    record Note(String words) implements Part {}

    /** A label with its value. */
    record Field(String label, Rich words) {}

    /** A field in a cell of a form, {@code share} of the row's width. */
    record Cell(double share, String label, Rich words) {}
}
