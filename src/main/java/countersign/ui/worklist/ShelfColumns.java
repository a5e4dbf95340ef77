package countersign.ui.worklist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;

/** Shows in each list the columns that tell something there, until a person chooses others for it. */
final class ShelfColumns {

    private final ClaimTable table;
    private final Map<Shelf, Set<String>> hidden = new EnumMap<>(Map.of(
            Shelf.QUEUE, Set.of("questions", "decision"),
            Shelf.OPINIONS, Set.of("decision", "amount", "reading", "assignee"),
            Shelf.DISPUTED, Set.of("questions", "reading"),
            Shelf.WAITING, Set.of("questions", "decision", "reading"),
            Shelf.DECIDED, Set.of("questions", "due", "reading")));

    ShelfColumns(ClaimTable table, ObservableValue<Shelf> shelf) {
        this.table = table;
        shelf.addListener((property, was, is) -> {
            hidden.put(was, ids(false));
            show(is);
        });
        show(shelf.getValue());
    }

    private void show(Shelf shelf) {
        var away = hidden.getOrDefault(shelf, Set.of());
        columns().forEach(column -> column.setVisible(!away.contains(column.getId())));
    }

    private Set<String> ids(boolean visible) {
        return columns().stream()
                .filter(column -> column.isVisible() == visible)
                .map(TableColumn::getId)
                .collect(Collectors.toSet());
    }

    private List<TableColumn<ClaimRow, ?>> columns() {
        return table.getColumns();
    }
}
