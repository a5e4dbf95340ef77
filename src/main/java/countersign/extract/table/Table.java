package countersign.extract.table;

import java.util.List;

/**
 * A table of a page.
 *
 * @param rows its items
 * @param totals rows that sum up others: 小计, 合计
 */
public record Table(Head head, List<Row> rows, List<Row> totals) {

    public Table {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** Whether some row has such a cell. */
    public boolean has(Role role) {
        return rows.stream().anyMatch(row -> row.cells().containsKey(role));
    }
}
