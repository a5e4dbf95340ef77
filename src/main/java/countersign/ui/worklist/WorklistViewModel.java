package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.ClaimSummary.ReadingState;
import countersign.model.adjudication.SyncState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/**
 * The claims of this computer as a list that does not move under the hand: rows change in place, and claims that come in
 * while the list is in use wait until they are asked for.
 */
public final class WorklistViewModel {

    /** Late, due, oldest: all three follow from the due time, which is the day of reporting plus the plan's days. */
    static final Comparator<ClaimSummary> URGENCY = Comparator.comparing(ClaimSummary::due)
            .thenComparing(ClaimSummary::reported)
            .thenComparing(ClaimSummary::number);

    private final Supplier<List<ClaimSummary>> source;
    private Standpoint from;
    private final Executor background;
    private final Executor screen;
    private final AtomicBoolean stale = new AtomicBoolean();

    private final Map<UUID, ClaimRow> known = new HashMap<>();
    private final List<ClaimRow> fresh = new ArrayList<>();
    private final ObservableList<ClaimRow> all = FXCollections.observableArrayList();
    private Search search = Search.of("");
    private final FilteredList<ClaimRow> rows = new FilteredList<>(all, row -> holds(row, search));
    private final ObservableSet<Filter> filters = FXCollections.observableSet(EnumSet.noneOf(Filter.class));
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.QUEUE);
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(Totals.NONE);
    private final ReadOnlyObjectWrapper<Optional<ClaimSummary>> next = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private Map<UUID, ReadingState> underway = Map.of();
    private Consumer<ClaimSummary> settled = claim -> {};
    private boolean inUse;
    private Shelf home = Shelf.QUEUE;

    public WorklistViewModel(Supplier<List<ClaimSummary>> source, Clock clock, Executor background, Executor screen) {
        this.source = source;
        from = new Standpoint(new Deadline(clock), "");
        this.background = background;
        this.screen = screen;
        filters.addListener((SetChangeListener<Filter>) change -> filter());
        query.addListener((property, was, is) -> {
            search = Search.of(is);
            filter();
        });
        shelf.addListener((property, was, is) -> {
            count();
            filter();
        });
    }

    /** Shows first the list from which the person of that name takes their next claim. */
    public void work(Shelf own, String person) {
        home = own;
        from = new Standpoint(from.deadline(), person);
        shelf.set(own);
        count();
    }

    /** The list from which this person takes their next claim. */
    public Shelf home() {
        return home;
    }

    /** What is known of a claim now. */
    public Optional<ClaimSummary> claim(UUID id) {
        return Optional.ofNullable(known.get(id)).map(ClaimRow::claim);
    }

    /** Reads the claims again, behind; called from any thread, as often as one likes. */
    public void refresh() {
        if (stale.compareAndSet(false, true)) {
            CompletableFuture.supplyAsync(this::read, background).whenCompleteAsync(this::answer, screen);
        }
    }

    private List<ClaimSummary> read() {
        stale.set(false);
        var claims = source.get();
        claims.stream().findFirst().ifPresent(Search.of("a")::holds); // the tables of characters are read here
        return claims;
    }

    private void answer(@Nullable List<ClaimSummary> claims, @Nullable Throwable failure) {
        failed.set(failure != null);
        if (claims == null) {
            return; // what is shown stays true as of the last time
        }
        var arrived = new ArrayList<ClaimRow>();
        for (var stored : claims) {
            var claim = withProgress(stored);
            var row = known.get(claim.id());
            if (row == null) {
                row = new ClaimRow(claim);
                known.put(claim.id(), row);
                arrived.add(row);
            } else {
                var before = row.claim();
                row.update(claim);
                tell(before, claim);
            }
        }
        fresh.addAll(arrived);
        waiting.set(fresh.size());
        count();
        if (!inUse || all.isEmpty()) {
            showNew();
        }
        loaded.set(true);
    }

    private ClaimSummary withProgress(ClaimSummary claim) {
        var progress = underway.get(claim.id());
        return progress == null ? claim : claim.withReading(progress);
    }

    private void tell(ClaimSummary before, ClaimSummary now) {
        boolean answered = EnumSet.of(SyncState.ACCEPTED, SyncState.CONTESTED, SyncState.REFUSED)
                .contains(now.sync());
        if (before.sync() == SyncState.TO_SEND && answered && now.decision().isPresent()) {
            settled.accept(now);
        }
    }

    /** Told of each decision that the platform has answered. */
    public void onSettled(Consumer<ClaimSummary> listener) {
        settled = listener;
    }

    /** How far the claims have got whose pages are being read now; the store learns it at their end. */
    public void progress(Map<UUID, ReadingState> now) {
        underway = Map.copyOf(now);
        underway.forEach((claim, state) -> {
            var row = known.get(claim);
            if (row != null) {
                row.update(row.claim().withReading(state));
            }
        });
    }

    /** While the person's hand is on the list, claims that come in wait. */
    public void use(boolean now) {
        inUse = now;
    }

    /** Puts the claims that wait into the list. */
    public void showNew() {
        if (!fresh.isEmpty()) {
            var more = new ArrayList<>(all);
            more.addAll(fresh);
            more.sort(Comparator.comparing(ClaimRow::claim, URGENCY));
            fresh.clear();
            waiting.set(0);
            all.setAll(more);
        }
    }

    /** Lets claims leave the list that no longer belong to it. */
    public void filter() {
        if (!search.isEmpty() && all.stream().noneMatch(row -> holds(row, search))) {
            search = search.forgiving();
        }
        rows.setPredicate(row -> holds(row, search));
    }

    public void clear() {
        filters.clear();
        query.set("");
    }

    private boolean holds(ClaimRow row, Search wanted) {
        var claim = row.claim();
        return shelf.get().holds(claim)
                && filters.stream().allMatch(filter -> filter.holds(claim, from))
                && wanted.holds(claim);
    }

    private void count() {
        var claims = claims();
        totals.set(Totals.count(claims, shelf.get(), from));
        next.set(claims.stream().filter(home::holds).min(URGENCY));
    }

    private Collection<ClaimSummary> claims() {
        return known.values().stream().map(ClaimRow::claim).toList();
    }

    /** What is known of a claim. */
    public Optional<ClaimSummary> known(UUID claim) {
        return Optional.ofNullable(known.get(claim)).map(ClaimRow::claim);
    }

    /** Whether this computer has no claims at all. */
    boolean isEmpty() {
        return known.isEmpty();
    }

    /** All claims by urgency, those included that no list shows now. */
    public List<ClaimSummary> everyClaim() {
        return claims().stream().sorted(URGENCY).toList();
    }

    /** The claims that wait for this person, in the order in which they are to be taken. */
    public List<UUID> queue() {
        return everyClaim().stream().filter(home::holds).map(ClaimSummary::id).toList();
    }

    /** In the order of urgency, filtered; the table sorts on top of it. */
    public ObservableList<ClaimRow> rows() {
        return rows;
    }

    /** Chips that are on. */
    public Set<Filter> filters() {
        return filters;
    }

    public ObservableSet<Filter> observableFilters() {
        return filters;
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Shelf> shelfProperty() {
        return shelf;
    }

    public ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** The claim to take next. */
    public ReadOnlyObjectProperty<Optional<ClaimSummary>> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** How many claims came in and wait to be shown. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** False until the claims were read for the first time. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** The last attempt to read the claims failed. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }
}
