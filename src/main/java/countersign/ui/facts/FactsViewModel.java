package countersign.ui.facts;

import countersign.model.page.Document;
import countersign.ui.facts.FactTable.Row;
import countersign.ui.kit.CaseView;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The table of facts as it is looked at: which rows and columns are shown, and where the person is. */
final class FactsViewModel {

    /** Which rows are shown. */
    enum Filter {
        ALL(row -> true),
        MISMATCH(Row::flagged),
        OPEN(row -> row.accepted().source() == Accepted.Source.OPEN),
        LOW(Row::low);

        private final Predicate<Row> holds;

        Filter(Predicate<Row> holds) {
            this.holds = holds;
        }
    }

    /** A line of the table. */
    sealed interface Line {

        /** The head of a group. */
        record Head(FactGroup group, boolean folded) implements Line {}

        /** A kind of fact with the cells that are shown. */
        record Item(Row row) implements Line {}
    }

    /** What is shown now: rows carry only the cells of these columns. */
    record Shown(List<Document> columns, List<Line> lines) {

        static final Shown NOTHING = new Shown(List.of(), List.of());

        Shown {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }

        List<Row> rows() {
            return lines.stream()
                    .filter(Line.Item.class::isInstance)
                    .map(line -> ((Line.Item) line).row())
                    .toList();
        }
    }

    private final ReadOnlyObjectWrapper<CaseView> view;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Spot>> spot = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final Set<FactGroup> folded = EnumSet.noneOf(FactGroup.class);
    private FactTable table;

    FactsViewModel(CaseView first) {
        view = new ReadOnlyObjectWrapper<>(first);
        table = FactTable.of(first);
        filter.addListener((o, before, now) -> fill());
        narrow.addListener((o, before, now) -> fill());
        fill();
    }

    /** Another claim is looked at: all of it, nothing chosen yet. */
    void begin(CaseView first) {
        spot.set(Optional.empty());
        folded.clear();
        filter.set(Filter.ALL);
        narrow.set(false);
        show(first);
    }

    void show(CaseView now) {
        view.set(now);
        table = FactTable.of(now);
        fill();
    }

    ReadOnlyObjectProperty<CaseView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Spot>> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** Whether only documents are shown on which something does not fit. */
    BooleanProperty narrowProperty() {
        return narrow;
    }

    int facts() {
        return table.size();
    }

    int documents() {
        return table.columns().size();
    }

    /** How many rows that filter would show. */
    int count(Filter which) {
        return (int) table.rows().stream().filter(which.holds).count();
    }

    void fold(FactGroup group) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
        fill();
    }

    void choose(Spot chosen) {
        spot.set(Optional.of(chosen));
    }

    /** The value on which the person is. */
    Optional<FactCell.Entry> chosen() {
        return spot.get()
                .flatMap(at -> cell(at).entries().stream().skip(at.entry()).findFirst());
    }

    FactCell cell(Spot at) {
        int column = column(at);
        return shown.get().rows().stream()
                .filter(row -> column >= 0 && row.key().equals(at.key()))
                .map(row -> row.cells().get(column))
                .findFirst()
                .orElse(FactCell.NOTHING);
    }

    /** Sideways through the values of a cell, then to the next cell. */
    void sideways(int by) {
        spot.get()
                .ifPresentOrElse(
                        at -> {
                            int entry = at.entry() + by;
                            if (entry >= 0 && entry < cell(at).entries().size()) {
                                spot.set(Optional.of(new Spot(at.key(), at.file(), entry)));
                                return;
                            }
                            var columns = shown.get().columns();
                            int to = column(at) + by;
                            if (to >= 0 && to < columns.size()) {
                                var there = new Spot(at.key(), columns.get(to).file(), 0);
                                int last = Math.max(0, cell(there).entries().size() - 1);
                                spot.set(Optional.of(by > 0 ? there : new Spot(there.key(), there.file(), last)));
                            }
                        },
                        this::first);
    }

    void upOrDown(int by) {
        spot.get()
                .ifPresentOrElse(
                        at -> {
                            var rows = shown.get().rows();
                            if (!rows.isEmpty()) {
                                int to = Math.max(0, Math.min(rows.size() - 1, row(at) + by));
                                spot.set(Optional.of(new Spot(rows.get(to).key(), at.file(), 0)));
                            }
                        },
                        this::first);
    }

    void toColumn(boolean last) {
        var columns = shown.get().columns();
        if (spot.get().isEmpty()) {
            first();
        }
        spot.get()
                .filter(at -> !columns.isEmpty())
                .ifPresent(at -> spot.set(Optional.of(new Spot(
                        at.key(), columns.get(last ? columns.size() - 1 : 0).file(), 0))));
    }

    /** The next value that a flag points at, else the next that was not surely read; after the last comes the first. */
    void nextMismatch() {
        var all = spots();
        int at = spot.get().map(all::indexOf).orElse(-1);
        var flagged = all.stream()
                .anyMatch(each -> !entry(each).map(e -> e.flags().isEmpty()).orElse(true));
        for (int i = 1; i <= all.size(); i++) {
            var next = all.get(Math.floorMod(at + i, all.size()));
            boolean wanted = entry(next)
                    .map(entry -> flagged ? !entry.flags().isEmpty() : entry.unsure())
                    .orElse(false);
            if (wanted) {
                spot.set(Optional.of(next));
                return;
            }
        }
    }

    private Optional<FactCell.Entry> entry(Spot at) {
        return cell(at).entries().stream().skip(at.entry()).findFirst();
    }

    private List<Spot> spots() {
        var all = new ArrayList<Spot>();
        for (Row row : shown.get().rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                var file = shown.get().columns().get(column).file();
                IntStream.range(0, row.cells().get(column).entries().size())
                        .forEach(entry -> all.add(new Spot(row.key(), file, entry)));
            }
        }
        return all;
    }

    private void first() {
        spots().stream().findFirst().ifPresent(at -> spot.set(Optional.of(at)));
    }

    private int column(Spot at) {
        var columns = shown.get().columns();
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).file().equals(at.file()))
                .findFirst()
                .orElse(-1);
    }

    private int row(Spot at) {
        var rows = shown.get().rows();
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).key().equals(at.key()))
                .findFirst()
                .orElse(0);
    }

    private void fill() {
        var kept = table.rows().stream().filter(filter.get().holds).toList();
        var columns = IntStream.range(0, table.columns().size())
                .filter(i -> !narrow.get()
                        || table.rows().stream()
                                .anyMatch(row -> row.cells().get(i).flagged()))
                .boxed()
                .toList();
        var lines = new ArrayList<Line>();
        FactGroup.all().forEach(group -> {
            var rows = kept.stream().filter(row -> row.group() == group).toList();
            if (!rows.isEmpty()) {
                lines.add(new Line.Head(group, folded.contains(group)));
                if (!folded.contains(group)) {
                    rows.forEach(row -> lines.add(new Line.Item(new Row(
                            row.group(),
                            row.key(),
                            row.accepted(),
                            columns.stream().map(row.cells()::get).toList()))));
                }
            }
        });
        var now = new Shown(columns.stream().map(table.columns()::get).toList(), lines);
        if (!Objects.equals(now, shown.get())) {
            shown.set(now);
        }
        var still = spot.get()
                .filter(at -> now.rows().stream().anyMatch(row -> row.key().equals(at.key())) && column(at) >= 0)
                .map(at -> new Spot(
                        at.key(),
                        at.file(),
                        Math.min(at.entry(), Math.max(0, cell(at).entries().size() - 1))));
        spot.set(still);
    }
}
