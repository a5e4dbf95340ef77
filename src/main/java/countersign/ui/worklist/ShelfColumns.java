package countersign.ui.worklist;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;

/**
 * Shows in each list the columns that tell something there, until a person chooses others for it; where there is no room
 * for all of them, those go that are needed least, so that nobody has to scroll sideways.
 */
final class ShelfColumns {

    /** The first goes first; who claims what, until when, and what does not fit stay. */
    private static final List<String> LEAST_NEEDED =
            List.of("sync", "reported", "assignee", "plan", "reading", "amount", "decision", "questions");

    private final ClaimTable table;
    private final ToDoubleFunction<TableColumn<ClaimRow, ?>> needed;
    private final Map<Shelf, Set<String>> hidden = new EnumMap<>(Map.of(
            Shelf.QUEUE, Set.of("questions", "decision"),
            Shelf.OPINIONS, Set.of("decision", "amount", "reading", "assignee"),
            Shelf.DISPUTED, Set.of("questions", "reading"),
            Shelf.WAITING, Set.of("questions", "decision", "reading"),
            Shelf.DECIDED, Set.of("questions", "due", "reading")));
    private final Set<String> insisted = new HashSet<>();
    private final ObservableValue<Shelf> shelf;
    private boolean arranging;

    /** @param needed how wide a column has to be */
    ShelfColumns(ClaimTable table, ObservableValue<Shelf> shelf, ToDoubleFunction<TableColumn<ClaimRow, ?>> needed) {
        this.table = table;
        this.shelf = shelf;
        this.needed = needed;
        columns()
                .forEach(column ->
                        column.visibleProperty().addListener((property, was, is) -> chosen(column.getId(), is)));
        shelf.addListener((property, was, is) -> arrange());
        table.widthProperty().addListener((property, was, is) -> arrange());
        arrange();
    }

    /** A person's own choice holds whether or not there is room. */
    private void chosen(String column, boolean visible) {
        if (!arranging) {
            var away = new HashSet<>(hidden.getOrDefault(shelf.getValue(), Set.of()));
            if (visible) {
                away.remove(column);
                insisted.add(column);
            } else {
                away.add(column);
                insisted.remove(column);
            }
            hidden.put(shelf.getValue(), away);
        }
    }

    /** Looks again at what there is room for. */
    void arrange() {
        var away = new HashSet<>(hidden.getOrDefault(shelf.getValue(), Set.of()));
        double room = table.getWidth();
        double all = width(away);
        for (String column : LEAST_NEEDED) {
            if (room > 0 && all > room && !insisted.contains(column)) {
                away.add(column);
                all = width(away);
            }
        }
        arranging = true;
        columns().forEach(column -> column.setVisible(!away.contains(column.getId())));
        arranging = false;
    }

    private double width(Set<String> without) {
        return columns().stream()
                .filter(column -> !without.contains(column.getId()))
                .mapToDouble(needed)
                .sum();
    }

    private List<TableColumn<ClaimRow, ?>> columns() {
        return table.getColumns();
    }
}
