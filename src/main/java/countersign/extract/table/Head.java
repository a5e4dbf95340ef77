package countersign.extract.table;

import countersign.extract.words.Cell;
import countersign.model.page.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The row that says what the columns of a table hold; of two tables side by side it is one row, too. */
public record Head(List<Over> columns) {

    /** The words over one column. */
    record Over(Role role, Box box) {}

    /** A head without words, where only the content tells the columns. */
    public static final Head NONE = new Head(List.of());

    private static final int FEWEST = 2;
    /** So many words of a head may be unknown for each that is known. */
    private static final double UNKNOWN = 0.7;

    public Head {
        columns = List.copyOf(columns);
    }

    /** None where a row is no head. */
    static Optional<Head> of(List<Cell> row) {
        var columns = new ArrayList<Over>();
        int unknown = 0;
        for (Cell cell : row) {
            var whole = HeadWords.role(cell.text());
            if (whole.isPresent()) {
                columns.add(new Over(whole.get(), cell.box()));
                continue;
            }
            var parts = Piece.parts(cell);
            var roles = parts.stream().map(part -> HeadWords.role(part.text())).toList();
            if (roles.stream().allMatch(Optional::isPresent)) {
                for (int i = 0; i < parts.size(); i++) {
                    columns.add(
                            new Over(roles.get(i).orElseThrow(), parts.get(i).box()));
                }
            } else {
                unknown++;
            }
        }
        var head = new Head(columns);
        boolean told = head.has(Role.NAME) && (head.has(Role.RESULT) || head.has(Role.AMOUNT) || head.has(Role.LIMITS))
                || head.has(Role.RESULT) && head.has(Role.LIMITS)
                || head.has(Role.AMOUNT) && (head.has(Role.PRICE) || head.has(Role.COUNT));
        return told && columns.size() >= FEWEST && unknown <= UNKNOWN * columns.size()
                ? Optional.of(head)
                : Optional.empty();
    }

    boolean has(Role role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    /** What begins a table, and so the next of several side by side. */
    Role opening() {
        return columns.get(0).role();
    }
}
