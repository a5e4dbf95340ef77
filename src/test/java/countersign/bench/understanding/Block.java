package countersign.bench.understanding;

import java.util.List;

/** What stands on a paper, from top to bottom, before a house lays it out. */
sealed interface Block {

    record Title(String hospital, String title) implements Block {}

    /** Short values with their labels, which the house arranges. */
    record Fields(List<Field> fields) implements Block {}

    record Field(String label, String value) {

        /** Label and value with what stands between them. */
        String with(String between) {
            return label + between + value;
        }
    }

    /** Prose under a heading. */
    record Section(String label, String text) implements Block {}

    /** @param widths of the columns, as shares of the page's text */
    record Table(List<List<String>> rows, List<Double> widths) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Words that stand side by side, whatever the house. */
    record Row(List<String> words) implements Block {}

    /** Prose without a heading. */
    record Prose(String text) implements Block {}

    record PageBreak() implements Block {}
}
