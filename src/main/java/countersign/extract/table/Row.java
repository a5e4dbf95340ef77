package countersign.extract.table;

import countersign.extract.words.Words;
import countersign.model.page.Box;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A row of a table, wrapped lines joined. */
public record Row(Map<Role, Words> cells, Box box) {

    public Row {
        cells = Map.copyOf(cells);
    }

    public Optional<Words> cell(Role role) {
        return Optional.ofNullable(cells.get(role));
    }

    /** The lines of the page that it takes up. */
    public Set<Integer> lines() {
        var lines = new TreeSet<Integer>();
        cells.values().forEach(words -> lines.addAll(words.lines()));
        return lines;
    }

    /** With a line that goes on with it, above it or below. */
    Row joined(Row other, boolean below) {
        var joined = new EnumMap<Role, Words>(Role.class);
        joined.putAll(cells);
        other.cells.forEach((role, words) -> joined.merge(
                role,
                words,
                (one, more) -> Words.join(below ? java.util.List.of(one, more) : java.util.List.of(more, one))));
        return new Row(joined, box.union(other.box));
    }
}
